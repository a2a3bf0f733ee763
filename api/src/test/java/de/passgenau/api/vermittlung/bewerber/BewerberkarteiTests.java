package de.passgenau.api.vermittlung.bewerber;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.liste.Folger.Dokumente;
import de.passgenau.api.liste.takt.Nachholbedarf;
import de.passgenau.api.vermittlung.vorgeschichte.Gleichartige;
import de.passgenau.api.vermittlung.vorgeschichte.Vorgeschichte;
import de.passgenau.matching.Matching;
import de.passgenau.matching.Sichtfilter;
import de.passgenau.matching.beruf.Berufsnaehen;
import de.passgenau.matching.lucene.Lucenematching;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("X-01 the persons of the engine are the open cases")
class BewerberkarteiTests {

    private final Matching matching = Lucenematching.imSpeicher(Berufsnaehen.mitgeliefert(), code -> code);
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);
    private final Bewerberkartei kartei = new Bewerberkartei(matching.bewerber(),
            new Personenkunde(new Tagesabbildung(FallabbildungTests::abbildung, clock),
                    new Vorgeschichte(new Gleichartige(), clock), new Stellenaussicht(matching, clock)),
            new Nachholbedarf());
    private final Akten akten = new Akten();

    @AfterEach
    void close() {
        matching.close();
    }

    @Test
    void takesInWhoIsOpenAndLetsGoWhoIsNot() {
        var fall = akten.lege(Fallbestand.inPrenzlau());
        kartei.uebernimm(fall);
        assertThat(ids()).containsExactly(fall.kennung());

        kartei.uebernimm(akten.lege(Fallbestand.im(Zustand.ABGESCHLOSSEN, fall)));
        assertThat(ids()).isEmpty();

        kartei.uebernimm(fall);
        assertThat(ids()).as("taken up again").containsExactly(fall.kennung());
        kartei.entferne(fall.kennung());
        assertThat(ids()).isEmpty();
    }

    @Test
    void agreesWithTheStoreAgainAfterACrash() {
        var bleibt = akten.lege(Fallbestand.inPrenzlau());
        var geht = akten.lege(Fallbestand.inSchwedt());
        var schliesst = akten.lege(Fallbestand.inSchwedt());
        kartei.gleicheAb(akten);
        assertThat(ids()).hasSize(3);

        akten.alle.remove(geht.kennung());
        akten.lege(mitVersion(Fallbestand.im(Zustand.ABGESCHLOSSEN, schliesst), 1));
        var neu = akten.lege(Fallbestand.inPrenzlau());
        var gesperrt = akten.lege(Fallbestand.im(Zustand.GESPERRT, Fallbestand.inPrenzlau()));

        assertThat(kartei.gleicheAb(akten)).isEqualTo(3);
        assertThat(ids()).containsExactlyInAnyOrder(bleibt.kennung(), neu.kennung());
        assertThat(ids()).doesNotContain(gesperrt.kennung());
        assertThat(kartei.gleicheAb(akten)).as("nothing is left to put right").isZero();
        assertThat(kartei.bereitschaft().antwortet()).isTrue();
    }

    @Test
    void tellsWhoMayKnowOfWhom() {
        var fall = akten.lege(Fallbestand.inPrenzlau());
        kartei.gleicheAb(akten);

        assertThat(matching.bewerber()
                .inhalt(fall.kennung(),
                        Sichtfilter.wo("zustaendigkeit.geschaeftsstelle", List.of("Prenzlau"))))
                .isPresent();
        assertThat(matching.bewerber()
                .inhalt(fall.kennung(),
                        Sichtfilter.wo("zustaendigkeit.geschaeftsstelle", List.of("Schwedt"))))
                .isEmpty();
    }

    private Collection<String> ids() {
        return matching.bewerber().stand().keySet();
    }

    private static Fall mitVersion(Fall fall, long version) {
        return new Fall(fall.id(), version, fall.schema(), fall.fallnummer(), fall.namensschluessel(), fall.bgId(),
                fall.zustaendigkeit(), fall.person(), fall.verlauf(), fall.einwilligungen(), fall.pool(),
                fall.traeger(),
                fall.zustand(), fall.verwahrung(), fall.schluessel(), fall.spur());
    }

    /** Documents without a store. */
    private static final class Akten implements Dokumente<Fall> {

        private final Map<String, Fall> alle = new TreeMap<>();

        Fall lege(Fall fall) {
            alle.put(fall.kennung(), fall);
            return fall;
        }

        @Override
        public Map<String, Long> stand() {
            var stand = new TreeMap<String, Long>();
            alle.forEach((id, fall) -> stand.put(id, fall.version()));
            return stand;
        }

        @Override
        public List<Fall> lade(Collection<String> ids) {
            return alle.values().stream().filter(fall -> ids.contains(fall.kennung())).toList();
        }
    }
}
