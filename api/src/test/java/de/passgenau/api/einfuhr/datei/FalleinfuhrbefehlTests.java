package de.passgenau.api.einfuhr.datei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.befehle.Mitschrift;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

@Anwendungstest
class FalleinfuhrbefehlTests {

    private static final String KOPF = "Fallnummer;Geschäftsstelle;Fallmanager;Name;Vorname;Geburtsdatum;PLZ;Ort;KldB\n";

    @LocalServerPort
    private int port;
    @TempDir
    private Path ordner = Path.of("");

    @Test
    void takesOverATableAndWritesDownWhatWasRefused() throws IOException {
        var nummer = "FV-" + UUID.randomUUID();
        var datei = datei(KOPF + nummer + ";Prenzlau;demo-fallmanager;Müller;Jörg;04.05.1990;17291;Prenzlau;51312\n"
                + "FV 2;Prenzlau;demo-fallmanager;Ohne;Tag;;17291;Prenzlau;\n");

        var probe = rufe("--datei", datei.toString(), "--probe", "--json");
        var erster = rufe("--datei", datei.toString());
        var zweiter = rufe("--datei", datei.toString());

        assertThat(probe.aus()).contains("\"angelegt\": 1", "\"abgelehnt\": 1", "\"probe\": true");
        assertThat(erster.code()).as(erster.fehler()).isEqualTo(1);
        assertThat(erster.aus()).contains("1 angelegt, 0 geändert, 0 unverändert, 1 abgelehnt");
        assertThat(zweiter.aus()).contains("0 angelegt, 0 geändert, 1 unverändert, 1 abgelehnt");
        assertThat(Files.readString(Path.of(datei + ".bericht.csv"))).contains(
                "3;FV 2;ABGELEHNT;fallnummer;UNGUELTIG;\"„FV 2“", "3;FV 2;ABGELEHNT;person.geburtsdatum;");
    }

    @Test
    void saysWhatIsWrongWithTheCallOrTheFile() throws IOException {
        assertThat(rufe().code()).isEqualTo(2);
        assertThat(rufe("--datei", "gibt-es-nicht.csv").fehler()).contains("gibt es nicht");
        assertThat(rufe("--datei", datei("a;b\n1;2\n").toString()).fehler())
                .contains("fehlen die Spalten fallnummer, geschaeftsstelle, fallmanager, vorname, nachname");
        assertThat(rufe("--hilfe").aus()).contains("--probe", "Hemmnisse");
    }

    private Path datei(String text) throws IOException {
        return Files.writeString(ordner.resolve("faelle.csv"), text, Charset.forName("windows-1252"));
    }

    private Mitschrift rufe(String... angaben) {
        var alle = Stream.concat(Stream.of("import-faelle"), Stream.of(angaben)).toArray(String[]::new);
        return Mitschrift.von(new Falleinfuhrbefehl(), Map.of("PASSGENAU_CLIENT", "demo-admin",
                "PASSGENAU_CLIENT_SECRET", "demo", "PASSGENAU_SERVER", "http://127.0.0.1:" + port), alle);
    }
}
