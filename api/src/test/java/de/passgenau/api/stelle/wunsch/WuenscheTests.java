package de.passgenau.api.stelle.wunsch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("N-06 a wish is held back until somebody has judged it")
class WuenscheTests {

    private static final Wunschfund FRAUEN = new Wunschfund(Wunschmerkmal.GESCHLECHT, "nur Frauen", "beschreibung");
    private static final Wunschfund ALTER = new Wunschfund(Wunschmerkmal.ALTER, "bis 35", Wunschfund.GENANNT);
    private static final String TEXT = "Wir nehmen nur Frauen, gern bis 35. Im Frauenhaus.";

    @Test
    @DisplayName("N-06 its words are replaced in what others read")
    void hidesItsWords() {
        assertThat(Wuensche.von(List.of(FRAUEN, ALTER)).ohneZurueckgehaltenes(TEXT))
                .isEqualTo("Wir nehmen [Angabe zurückgehalten nach § 36 SGB III], gern "
                        + "[Angabe zurückgehalten nach § 36 SGB III]. Im Frauenhaus.");
    }

    @Test
    @DisplayName("N-06 an indispensable one can be read again, a struck out one cannot")
    void showsWhatIsIndispensable() {
        var wuensche = Wuensche.von(List.of(FRAUEN, ALTER));
        var beurteilt = beurteilt(beurteilt(wuensche, 0, Wunschentscheidung.UNVERZICHTBAR, "Schutzkonzept"), 1,
                Wunschentscheidung.GESTRICHEN, null);

        assertThat(beurteilt.ohneZurueckgehaltenes(TEXT))
                .isEqualTo("Wir nehmen nur Frauen, gern [Angabe gestrichen]. Im Frauenhaus.");
        assertThat(beurteilt.zurueckgehaltene()).isEmpty();
        assertThat(beurteilt.stehenIn(TEXT)).as("what is released is still no demand").isTrue();
        assertThat(beurteilt.stehenIn("Führerschein B")).isFalse();
    }

    @Test
    @DisplayName("N-06 what was judged stays judged, and what nobody says any more goes")
    void keepsJudgementsWhenTheOfferChanges() {
        var beurteilt = beurteilt(Wuensche.von(List.of(FRAUEN, ALTER)), 0, Wunschentscheidung.GESTRICHEN, null);
        var anders = new Wunschfund(Wunschmerkmal.GESCHLECHT, "Nur Frauen", "titel");

        var danach = beurteilt.mit(List.of(anders));

        assertThat(danach.alle()).singleElement()
                .satisfies(einer -> assertThat(einer.stand()).isEqualTo(Wunschstand.GESTRICHEN));
        assertThat(beurteilt.mit(List.of()).alle()).hasSize(1);
    }

    @Test
    @DisplayName("N-06 the last judgement counts, the earlier ones stay on record")
    void remembersEveryJudgement() {
        var erst = beurteilt(Wuensche.von(List.of(FRAUEN)), 0, Wunschentscheidung.GESTRICHEN, null);
        var dann = beurteilt(erst, 0, Wunschentscheidung.UNVERZICHTBAR, "Schutzkonzept");

        assertThat(dann.alle().getFirst().beurteilungen()).hasSize(2);
        assertThat(dann.alle().getFirst().stand()).isEqualTo(Wunschstand.UNVERZICHTBAR);
    }

    @Test
    @DisplayName("N-06 nothing is indispensable without a reason")
    void needsAReason() {
        assertThatThrownBy(() -> new Wunschbeurteilung(Wunschentscheidung.UNVERZICHTBAR, " ", Instant.EPOCH, "a"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Wuensche beurteilt(Wuensche wuensche, int stelle, Wunschentscheidung wie, @Nullable String grund) {
        return wuensche.beurteilt(wuensche.alle().get(stelle).wunschId(),
                new Wunschbeurteilung(wie, grund, Instant.EPOCH, "demo-ags"));
    }
}
