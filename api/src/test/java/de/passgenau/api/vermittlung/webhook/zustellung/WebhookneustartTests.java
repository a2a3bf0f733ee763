package de.passgenau.api.vermittlung.webhook.zustellung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import de.passgenau.api.PassgenauApplication;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.stelle.Stellengang;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.ResolvableType;
import org.springframework.data.mongodb.core.MongoOperations;

@DisplayName("X-06 what is to be sent outlives the application")
class WebhookneustartTests {

    @TempDir
    Path ordner;

    @Test
    void goesOnWithWhatHasNotArrived() {
        try (var empfaenger = new Empfaenger().mit(nachricht -> 500)) {
            String erste;
            String zweite;
            try (var davor = anwendung()) {
                var draht = draht(davor);
                var gang = new Webhookgang(draht);
                gang.eingerichtet(empfaenger.adresse("/"), gang.suchauftrag(Map.of("fallId", lege(davor))));
                var stellen = new Stellengang(draht);
                erste = stellen.gemeldet(Map.of()).at("/id").asString();
                zweite = stellen.gemeldet(Map.of()).at("/id").asString();
                await().atMost(Duration.ofSeconds(20)).until(() -> !empfaenger.treffer().isEmpty());
            }
            int vorher = empfaenger.treffer().size();
            empfaenger.mit(nachricht -> 200);

            try (var danach = anwendung()) {
                var dritte = new Stellengang(draht(danach)).gemeldet(Map.of()).at("/id").asString();
                await().atMost(Duration.ofSeconds(20)).until(() -> empfaenger.treffer().size() >= vorher + 3);

                assertThat(empfaenger.treffer().stream().skip(vorher).map(Empfaenger.Nachricht::stelle))
                        .containsExactlyInAnyOrder(erste, zweite, dritte)
                        .endsWith(dritte);
                assertThat(empfaenger.treffer().stream().map(Empfaenger.Nachricht::nummer)).isSorted();
                assertThat(empfaenger.treffer().getFirst().id()).isEqualTo(empfaenger.treffer().get(vorher).id());
            }
        }
    }

    private ConfigurableApplicationContext anwendung() {
        return SpringApplication.run(PassgenauApplication.class, "--passgenau.daten=" + ordner, "--server.port=0",
                "--passgenau.demo.faelle=0", "--passgenau.webhook.lokal=true", "--passgenau.webhook.erste-pause=1s",
                "--passgenau.webhook.hoechste-pause=1s");
    }

    private static Draht draht(ConfigurableApplicationContext app) {
        return new Draht(Integer.parseInt(String.valueOf(app.getEnvironment().getProperty("local.server.port"))));
    }

    private static String lege(ConfigurableApplicationContext app) {
        var typ = ResolvableType.forClassWithGenerics(Dokumentliste.class, Fall.class);
        Dokumentliste<Fall> liste = app.<Dokumentliste<Fall>>getBeanProvider(typ).getObject();
        return app.getBean(Kennungen.class)
                .global(Fall.class, new Fallbestand(app.getBean(MongoOperations.class), liste)
                        .lege(Fallbestand.inPrenzlau())
                        .kennung());
    }
}
