package de.passgenau.catalogue.massnahme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.catalogue.Zeitraum;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MassnahmestatusTests {

    private static final LocalDate TAG = LocalDate.of(2027, 3, 1);

    @Test
    @DisplayName("M-04 between two Durchgänge it is planned again, after the last it is over")
    void followsItsDurchgaenge() {
        var zeitraeume = List.of(new Zeitraum(TAG, TAG.plusDays(9)), new Zeitraum(TAG.plusDays(20), TAG.plusDays(29)));

        assertThat(List.of(-1, 0, 9, 10, 20, 29, 30).stream().map(tag -> am(tag, zeitraeume))).containsExactly(
                Massnahmestatus.GEPLANT, Massnahmestatus.LAUFEND, Massnahmestatus.LAUFEND, Massnahmestatus.GEPLANT,
                Massnahmestatus.LAUFEND, Massnahmestatus.LAUFEND, Massnahmestatus.BEENDET);
    }

    @Test
    @DisplayName("M-04 a draft and what was called off stay what they are, whatever runs")
    void isWhatIsStoredWhereNothingFollows() {
        var laeuft = List.of(new Zeitraum(TAG, null));

        assertThat(Massnahmestatus.am(TAG, Stand.ENTWURF, laeuft)).isEqualTo(Massnahmestatus.ENTWURF);
        assertThat(Massnahmestatus.am(TAG, Stand.ABGESAGT, laeuft)).isEqualTo(Massnahmestatus.ABGESAGT);
        assertThat(am(0, List.of())).isEqualTo(Massnahmestatus.GEPLANT);
    }

    private static Massnahmestatus am(int tag, List<Zeitraum> zeitraeume) {
        return Massnahmestatus.am(TAG.plusDays(tag), Stand.VEROEFFENTLICHT, zeitraeume);
    }

    @Property
    @Label("M-04 it runs exactly on the days of its Durchgänge, and once it is over it stays so")
    void followsTheClock(@ForAll("plaene") List<Zeitraum> zeitraeume) {
        var vorbei = false;
        for (int tag = 0; tag <= 120; tag++) {
            var status = am(tag, zeitraeume);
            var heute = TAG.plusDays(tag);
            assertThat(status == Massnahmestatus.LAUFEND)
                    .isEqualTo(zeitraeume.stream().anyMatch(einer -> einer.umfasst(heute)));
            assertThat(vorbei && status != Massnahmestatus.BEENDET).isFalse();
            vorbei = status == Massnahmestatus.BEENDET;
        }
        assertThat(vorbei).isEqualTo(!zeitraeume.isEmpty() && zeitraeume.stream().allMatch(es -> es.bis() != null));
    }

    @Provide
    Arbitrary<List<Zeitraum>> plaene() {
        var beginn = Arbitraries.integers().between(0, 60);
        var laenge = Arbitraries.integers().between(0, 50).injectNull(0.1);
        return Combinators.combine(beginn, laenge)
                .as((von, tage) -> new Zeitraum(TAG.plusDays(von), tage == null ? null : TAG.plusDays(von + tage)))
                .list()
                .ofMaxSize(4);
    }
}
