package de.passgenau.api.eingliederung.jugend;

import static de.passgenau.api.eingliederung.Fallarbeit.geboren;
import static de.passgenau.api.eingliederung.Taten.tag;
import static de.passgenau.api.eingliederung.Taten.zielgruppe;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import de.passgenau.api.eingliederung.Fallarbeit;
import de.passgenau.api.fall.u25.Zielgruppe;
import de.passgenau.api.fall.u25.Zielgruppenwechsel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ZielgruppenlaufTests {

    private final Fallarbeit fall = Fallarbeit.mit(geboren("2006-05-04"), "2026-01-15");

    @Test
    @DisplayName("U-04 an Absolvent is Vermittlungskunde after 6 months and Aktivierungskunde after 24, whoever looks")
    void endsOnItsDay() {
        fall.tut(bildung(true, null, "2026-01-10"), zielgruppe(Zielgruppe.AUSBILDUNGSABSOLVENTEN, "2026-01-15"));

        assertThat(wechsel("2026-07-09")).isEmpty();
        assertThat(wechsel("2026-07-10")).containsExactly("VERMITTLUNGSKUNDEN 2026-07-10");
        assertThat(wechsel("2028-01-10")).containsExactly("VERMITTLUNGSKUNDEN 2026-07-10",
                "AKTIVIERUNGSKUNDEN 2028-01-10");
    }

    @Test
    @DisplayName("U-03 who is signed off is Vermittlungskunde until somebody decides otherwise, and that stands")
    void leavesWhatAPersonDecides() {
        fall.tut(bildung(true, "2026-08-01", null), zielgruppe(Zielgruppe.AUSBILDUNGSSUCHENDE, "2026-01-15"));
        assertThat(wechsel("2028-01-30")).isEmpty();
        assertThat(wechsel("2028-01-31")).containsExactly("VERMITTLUNGSKUNDEN 2028-01-31");

        fall.tut(zielgruppe(Zielgruppe.AKTIVIERUNGSKUNDEN, "2028-01-31"));
        assertThat(wechsel("2028-02-01")).isEmpty();
    }

    @Test
    @DisplayName("U-02, U-03 a pupil changes by herself only if she is not ausbildungsreif, and somebody has said so")
    void waitsForAJudgement() {
        fall.tut(schule(null), zielgruppe(Zielgruppe.SCHUELER, "2026-01-15"));
        assertThat(wechsel("2026-07-17")).isEmpty();
        fall.tut(schule(true));
        assertThat(wechsel("2026-07-17")).isEmpty();
        fall.tut(schule(false));
        assertThat(wechsel("2026-07-17")).containsExactly("AKTIVIERUNGSKUNDEN 2026-07-17");
    }

    private List<String> wechsel(String heute) {
        fall.dann(heute);
        var bisher = fall.voll().jugend().wechsel().size();
        return new Zielgruppenlauf().nachgefuehrt(fall.voll(), fall.umstaende())
                .jugend()
                .wechsel()
                .stream()
                .skip(bisher)
                .map(ZielgruppenlaufTests::gesagt)
                .toList();
    }

    private static String gesagt(Zielgruppenwechsel wechsel) {
        return wechsel.zielgruppe() + " " + wechsel.gueltigVon();
    }

    private static BildungslageErfassen schule(@Nullable Boolean reif) {
        return new BildungslageErfassen(null, tag("2026-07-16"), reif, null, null);
    }

    private static BildungslageErfassen bildung(boolean reif, @Nullable String wunsch, @Nullable String abschluss) {
        return new BildungslageErfassen(null, null, reif, wunsch == null ? null : tag(wunsch),
                abschluss == null ? null : tag(abschluss));
    }
}
