package de.passgenau.api.vermittlung.meldung;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
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

@DisplayName("X-06 a mark outlives the application that has given it")
class NeustartTests {

    @TempDir
    Path ordner;

    @Test
    void goesOnBehindItWithWhatIsNewAndWhatIsNoHitAnyMore() {
        String fall;
        String marke;
        String entfallene;
        String neue;
        try (var erste = anwendung()) {
            var draht = draht(erste);
            var stellen = new Stellengang(draht);
            fall = lege(erste);
            var entfaellt = stellen.gemeldet(Map.of());
            entfallene = entfaellt.at("/id").asString();
            try (var hoerer = Trefferhoerer.fuerFall(draht, fall, "")) {
                hoerer.von(stellen.gemeldet(Map.of()).at("/id").asString());
                marke = hoerer.marke();
            }
            stellen.geaendert(entfaellt, Map.of("belastungen", List.of("SCHWERES_HEBEN")));
            neue = stellen.gemeldet(Map.of()).at("/id").asString();
        }

        try (var zweite = anwendung();
                var hoerer = Trefferhoerer.fuerFall(draht(zweite), fall, Trefferhoerer.nach(marke))) {
            var ende = new Stellengang(draht(zweite)).gemeldet(Map.of()).at("/id").asString();

            var alle = hoerer.bis(ende, 0);

            assertThat(alle).extracting(Trefferhoerer::id).containsExactlyInAnyOrder(entfallene, neue, ende);
            assertThat(alle).filteredOn(eines -> Trefferhoerer.id(eines).equals(entfallene))
                    .extracting(Trefferhoerer::was)
                    .containsExactly("ENTFALLEN");
        }
    }

    private ConfigurableApplicationContext anwendung() {
        return SpringApplication.run(PassgenauApplication.class, "--passgenau.daten=" + ordner, "--server.port=0",
                "--passgenau.demo.faelle=0");
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
