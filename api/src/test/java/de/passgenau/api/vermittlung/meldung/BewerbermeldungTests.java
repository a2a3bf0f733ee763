package de.passgenau.api.vermittlung.meldung;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.fall.angaben.Einwilligungszweck;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.stelle.Stellengang;
import de.passgenau.api.vermittlung.Kandidat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;

@Anwendungstest
@DisplayName("X-06 who has reported an offer learns at once of a person whom it fits")
class BewerbermeldungTests {

    @LocalServerPort
    private int port;
    @Autowired
    private MongoOperations store;
    @Autowired
    private Dokumentliste<Fall> faelle;
    @Autowired
    private Kennungen kennungen;
    private Draht ags = new Draht(0);
    private Stellengang stellen;
    private String stelle = "";

    @BeforeEach
    void connect() {
        ags = new Draht(port).als("demo-ags");
        stellen = new Stellengang(ags);
        stelle = stellen.gemeldet(Map.of()).at("/id").asString();
    }

    private Fall lege(Fall fall) {
        return new Fallbestand(store, faelle).lege(fall);
    }

    private String id(Fall fall) {
        return kennungen.global(Kandidat.class, fall.kennung());
    }

    @Test
    @DisplayName("X-06, X-07 the Arbeitgeberservice learns of her without her name, and with it as long as she agrees")
    void namesHerOnlyAsLongAsSheAgrees() {
        try (var hoerer = Trefferhoerer.fuerStelle(ags, stelle, "");
                var benannte = Trefferhoerer.fuerStelle(ags, stelle, ", nurMitEinwilligung: true")) {
            var fall = lege(Fallbestand.inSchwedt());
            var neu = hoerer.von(id(fall));
            assertThat(Trefferhoerer.was(neu)).isEqualTo("NEU");
            assertThat(neu.at("/treffer/kandidat/person").isNull()).isTrue();

            var mit = lege(Fallbestand.mitEinwilligung(fall, Einwilligungszweck.NAME_FUER_ARBEITGEBERSERVICE));
            assertThat(hoerer.von(id(fall)).at("/treffer/kandidat/person/nachname").asString())
                    .isEqualTo("Winterberg");
            assertThat(Trefferhoerer.was(benannte.von(id(fall)))).isEqualTo("NEU");

            lege(Fallbestand.mitEinwilligung(mit));
            var danach = hoerer.von(id(fall));
            assertThat(Trefferhoerer.was(danach)).isEqualTo("GEAENDERT");
            assertThat(danach.at("/treffer/kandidat/person").isNull()).isTrue();
            var entfallen = benannte.von(id(fall));
            assertThat(Trefferhoerer.was(entfallen)).isEqualTo("ENTFALLEN");
            assertThat(entfallen.at("/treffer").isNull()).isTrue();
        }
    }

    @Test
    void tellsAFallmanagerOfNobodyOutOfSight() {
        try (var hoerer = Trefferhoerer.fuerStelle(ags.als("demo-fallmanager"), stelle, "")) {
            var fremder = lege(Fallbestand.inSchwedt());
            var eigener = lege(Fallbestand.inPrenzlau());

            var erstes = hoerer.naechstes();
            while (!Trefferhoerer.id(erstes).equals(id(eigener))) {
                assertThat(Trefferhoerer.id(erstes)).isNotEqualTo(id(fremder));
                erstes = hoerer.naechstes();
            }

            lege(Fallbestand.im(Zustand.ABGESCHLOSSEN, eigener));
            var zu = hoerer.von(id(eigener));
            assertThat(Trefferhoerer.was(zu)).isEqualTo("ENTFALLEN");
            assertThat(zu.at("/treffer/ausschluesse/0/kriterium").asString()).isEqualTo("ZUGANG");
        }
    }

    @Test
    void isSilentWhereOnlyWhatNobodyIsMatchedByChanges() {
        var fall = lege(Fallbestand.inPrenzlau());
        var andere = lege(Fallbestand.inPrenzlau());
        try (var hoerer = Trefferhoerer.fuerStelle(ags, stelle, "")) {
            lege(fall);
            lege(Fallbestand.mitEinwilligung(andere, Einwilligungszweck.ARBEITGEBERPOOL));

            var erstes = hoerer.naechstes();
            while (!Trefferhoerer.id(erstes).equals(id(andere))) {
                assertThat(Trefferhoerer.id(erstes)).isNotEqualTo(id(fall));
                erstes = hoerer.naechstes();
            }
            assertThat(Trefferhoerer.was(erstes)).isEqualTo("GEAENDERT");
        }
    }

    @Test
    void takesAnInventedOfferForNoneAndIsClosedToEmployers() {
        try (var erfunden = Trefferhoerer.fuerStelle(ags, "erfunden", "");
                var leitung = Trefferhoerer.fuerStelle(ags.als("demo-leitung"), stelle, "")) {
            assertThat(erfunden.fehler()).isEqualTo("NOT_FOUND");
            assertThat(leitung.fehler()).isEqualTo("FORBIDDEN");
        }
    }
}
