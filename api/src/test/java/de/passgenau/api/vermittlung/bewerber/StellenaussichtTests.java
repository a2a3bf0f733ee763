package de.passgenau.api.vermittlung.bewerber;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.fall.angaben.Zustaendigkeit;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.stelle.Stellengang;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;

@Anwendungstest
class StellenaussichtTests {

    private static final String BERUF = "29232";
    private static final String ANDERER = "28322";

    @LocalServerPort
    private int port;
    @Autowired
    private MongoOperations store;
    @Autowired
    private Dokumentliste<Fall> faelle;
    @Autowired
    private Stellenaussicht aussicht;
    @Autowired
    private Personenkunde personen;
    @Autowired
    private Bewerberstand stand;

    @Test
    @DisplayName("I-02 whose fitting offer is gone is told once, so that a case that was closed is not read again and again")
    void tellsOnceOfWhomAnOfferFitsNoMore() {
        var stellen = new Stellengang(new Draht(port));
        var stelle = stellen.gemeldet(Map.of("titel", "Fleischer", "beruf", Map.of("kldb", BERUF)));
        var fall = new Fallbestand(store, faelle).lege(Fallbestand.von(Fallbestand.person("Wanda", "Winterberg"),
                new Zustaendigkeit("Prenzlau", "demo-fallmanager"), BERUF));
        seenOnce();
        assertThat(aussicht.gemerktePunkte(fall.kennung(), personen.arbeit(fall))).isGreaterThanOrEqualTo(90);

        stellen.geschlossen(stelle);

        seenOnce();
        assertThat(aussicht.betroffene()).doesNotContain(fall.kennung());
    }

    @Test
    @DisplayName("I-02 who has no fitting offer is looked at again when one comes, who has one is not")
    void looksForThoseWhomNoOfferFitted() {
        var stellen = new Stellengang(new Draht(port));
        var fall = new Fallbestand(store, faelle).lege(Fallbestand.von(Fallbestand.person("Wilma", "Winterberg"),
                new Zustaendigkeit("Prenzlau", "demo-fallmanager"), ANDERER));
        seenOnce();
        stellen.gemeldet(Map.of("titel", "Sattler", "beruf", Map.of("kldb", ANDERER)));
        assertThat(aussicht.betroffene()).contains(fall.kennung());
        stand.bringeNach();
        faelle.erneuere(List.of(fall.kennung()));

        stellen.gemeldet(Map.of("titel", "Sattlerin", "beruf", Map.of("kldb", ANDERER)));

        assertThat(aussicht.betroffene()).doesNotContain(fall.kennung());
    }

    private void seenOnce() {
        var unused = aussicht.betroffene();
    }
}
