package de.passgenau.api.befehle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import de.passgenau.api.PassgenauApplication;
import de.passgenau.api.store.Kindprozess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.annotation.Configuration;

class GeheimnisseTests {

    @ParameterizedTest
    @CsvSource({"--passgenau.schluessel=geheim123, PASSGENAU_SCHLUESSEL",
            "--PASSGENAU_SCHLUESSEL=geheim123, PASSGENAU_SCHLUESSEL",
            "-Dpassgenau.schluessel=geheim123, PASSGENAU_SCHLUESSEL", "--token, PASSGENAU_TOKEN",
            "--client-secret=geheim123, PASSGENAU_CLIENT_SECRET",
            "--passgenau.mongodb.uri=mongodb://ich:geheim123@db/passgenau, PASSGENAU_MONGODB_URI",
            "--passgenau.mongodb.uri=mongodb+srv://ich:geheim123@db/passgenau, PASSGENAU_MONGODB_URI",
            "--server.ssl.key-store-password=geheim123, SERVER_SSL_KEYSTOREPASSWORD"})
    void areRefusedWithTheVariableToUseInstead(String argument, String variable) {
        assertThat(Geheimnisse.verraten("--server.port=0", argument)).hasValueSatisfying(
                absage -> assertThat(absage).contains("Umgebungsvariable " + variable + " ")
                        .doesNotContain("geheim123"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--server.port=0", "--passgenau.daten=/srv/daten", "--passgenau.graphql.grenzen.token=2500",
            "--passgenau.mongodb.uri=mongodb://127.0.0.1:27017/passgenau", "--server=http://127.0.0.1:8080",
            "--client=demo-admin", "sicherung", "--passgenau.oidc.issuer=https://login.example/realm"})
    void areNotSeenInWhatIsNone(String argument) {
        assertThat(Geheimnisse.verraten(argument)).isEmpty();
    }

    @Test
    void areRefusedByEveryCommand() {
        var befehl = new Befehl() {

            @Override
            public String name() {
                return "leer";
            }

            @Override
            public String zweck() {
                return "Tut nichts.";
            }

            @Override
            public List<Option> optionen() {
                return Server.optionen();
            }

            @Override
            public int fuehreAus(Aufruf aufruf) {
                return ERFOLG;
            }
        };

        var abgelehnt = Mitschrift.von(befehl, Map.of(), "leer", "--token", "geheim123");

        assertThat(abgelehnt.code()).isEqualTo(Befehl.AUFRUFFEHLER);
        assertThat(abgelehnt.fehler()).contains("PASSGENAU_TOKEN").doesNotContain("geheim123");
    }

    @Test
    void keepTheApplicationFromStarting() {
        try (var prozess = Kindprozess.starte(PassgenauApplication.class, "--passgenau.schluessel=geheim123")) {
            assertThat(prozess.warteAufEnde()).isEqualTo(Befehl.AUFRUFFEHLER);
            assertThat(String.join("\n", prozess.zeilen())).contains("PASSGENAU_SCHLUESSEL")
                    .doesNotContain("geheim123");
        }
    }

    @Test
    void comeFromAFolderOfFilesToo(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("passgenau.schluessel"), "geheim123");
        var application = new SpringApplication(Leer.class);
        application.setWebApplicationType(WebApplicationType.NONE);

        try (var context = application.run("--spring.config.import=configtree:" + folder + "/")) {
            assertThat(context.getEnvironment().getProperty("passgenau.schluessel")).isEqualTo("geheim123");
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Leer {}
}
