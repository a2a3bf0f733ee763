package de.passgenau.api.vermittlung.stelle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import de.passgenau.api.liste.Folger.Dokumente;
import de.passgenau.api.stelle.Schliessung;
import de.passgenau.api.stelle.Schliessungsgrund;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.stelle.Stellenbeispiel;
import de.passgenau.api.stelle.angabe.Stellenrahmen;
import de.passgenau.api.stelle.wunsch.Wunschbeurteilung;
import de.passgenau.api.stelle.wunsch.Wunschentscheidung;
import de.passgenau.matching.Matching;
import de.passgenau.matching.Sichtfilter;
import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.beruf.Berufsnaehen;
import de.passgenau.matching.lucene.Lucenematching;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("X-01, X-02 the offers of the engine are those that stand")
class StellenvorratTests {

    private static final LocalDate TAG = Stellenbeispiel.TAG;

    private final Matching matching = Lucenematching.imSpeicher(Berufsnaehen.mitgeliefert(), UnaryOperator.identity());
    private LocalDate heute = TAG;
    private final Stellenvorrat vorrat = new Stellenvorrat(matching.stellen(),
            stelle -> Map.of("arbeitgeber", Set.of(stelle.arbeitgeber().wert())), new Kalenderuhr());

    @AfterEach
    void close() {
        matching.close();
    }

    @Test
    void knowsWhatAnOfferDemandsAndWhereItIs() {
        vorrat.uebernimm(Stellenbeispiel.lager("eine", null));
        vorrat.zeige();

        var stelle = stelle("eine");
        assertThat(stelle.titel()).isEqualTo("Fachkraft Lagerlogistik (m/w/d)");
        assertThat(stelle.kldb()).containsExactly("51312");
        assertThat(stelle.muss()).containsExactly(Set.of("STAPLERSCHEIN"));
        assertThat(stelle.ort()).as("the first place that is known").isNotNull();
        assertThat(matching.stellen().inhalt("eine", Sichtfilter.wo("arbeitgeber", Set.of("anderer")))).isEmpty();
    }

    @Test
    @DisplayName("N-06 a wish that is held back demands nothing, in words or as a code")
    void neverReadsWhatIsHeldBack() {
        vorrat.uebernimm(Stellenbeispiel.lager("eine", null));
        vorrat.zeige();

        assertThat(stelle("eine").kann()).isEmpty();
    }

    @Test
    @DisplayName("N-06 a wish demands nothing after somebody has called it indispensable either")
    void neverReadsWhatIsReleased() {
        var stelle = Stellenbeispiel.lager("eine", null);
        var urteil = new Wunschbeurteilung(Wunschentscheidung.UNVERZICHTBAR, "Unterricht in dieser Sprache",
                TAG.atStartOfDay().toInstant(ZoneOffset.UTC), "demo-ags");
        for (var wunsch : stelle.wuensche().zurueckgehaltene()) {
            stelle = stelle.beurteilt(wunsch.wunschId(), urteil, Stellenbeispiel.tat(TAG));
        }
        vorrat.uebernimm(stelle);
        vorrat.zeige();

        assertThat(stelle("eine").kann()).isEmpty();
    }

    @Test
    void forgetsWhatIsClosedAndKnowsItAgainOnceItStands() {
        var offen = Stellenbeispiel.lager("eine", null);
        vorrat.uebernimm(offen);

        vorrat.uebernimm(offen.geschlossen(new Schliessung(Schliessungsgrund.BESETZT, TAG, null),
                Stellenbeispiel.tat(TAG)));
        assertThat(matching.stellen().anzahl()).isZero();

        vorrat.uebernimm(offen);
        assertThat(matching.stellen().anzahl()).isEqualTo(1);
    }

    @Test
    @DisplayName("X-06 what stood until yesterday is gone today, though nobody has touched it, and does not come back")
    void forgetsWhatIsOver() {
        var bisHeute = bis("bis-heute", TAG);
        var offen = bis("offen", null);
        vorrat.erfahre(List.of(bisHeute, offen));
        assertThat(vorrat.raeume()).isZero();

        heute = TAG.plusDays(1);

        assertThat(vorrat.raeume()).isEqualTo(1);
        assertThat(matching.stellen().stand().keySet()).containsExactly("offen");
        assertThat(vorrat.gleicheAb(alle(bisHeute, offen))).isZero();
        assertThat(matching.stellen().stand().keySet()).containsExactly("offen");
    }

    @Test
    void agreesWithTheDocumentsAgainWhateverItHasMissed() {
        var fehlt = bis("fehlt", null);
        vorrat.uebernimm(bis("zu-viel", null));

        assertThat(vorrat.gleicheAb(alle(fehlt))).isEqualTo(2);

        assertThat(matching.stellen().stand().keySet()).containsExactly("fehlt");
    }

    private Stelle stelle(String id) {
        return matching.stellen().inhalt(id, Sichtfilter.alles()).orElseThrow();
    }

    private static Stellenangebot bis(String id, @Nullable LocalDate tag) {
        return Stellenbeispiel.lager(id, new Stellenrahmen(1, null, null, tag), null);
    }

    private static Dokumente<Stellenangebot> alle(Stellenangebot... stellen) {
        var alle = List.of(stellen);
        return new Dokumente<>() {

            @Override
            public Map<String, Long> stand() {
                var stand = new TreeMap<String, Long>();
                alle.forEach(eine -> stand.put(eine.kennung(), eine.version()));
                return stand;
            }

            @Override
            public List<Stellenangebot> lade(Collection<String> ids) {
                return alle.stream().filter(eine -> ids.contains(eine.kennung())).toList();
            }
        };
    }

    /** Shows the day of the test. */
    private final class Kalenderuhr extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return heute.atStartOfDay(ZoneOffset.UTC).toInstant();
        }
    }
}
