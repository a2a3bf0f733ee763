package de.passgenau.api.eingliederung.hinweis;

import static de.passgenau.api.eingliederung.Taten.tag;
import static de.passgenau.api.eingliederung.Taten.zielgruppe;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import de.passgenau.api.eingliederung.Fallarbeit;
import de.passgenau.api.eingliederung.jugend.BildungslageErfassen;
import de.passgenau.api.fall.angaben.Zustaendigkeit;
import de.passgenau.api.fall.u25.Berufsberater;
import de.passgenau.api.fall.u25.Berufsberatung;
import de.passgenau.api.fall.u25.Schulform;
import de.passgenau.api.fall.u25.Zielgruppe;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("E-07 pupils belong to the Berufsberater of their school form")
class SchuelerbegleitungTests {

    private static final Zustaendigkeit JEMAND = new Zustaendigkeit("Prenzlau", "fm-u25");
    private static final Berufsberater BERATER = new Berufsberater("fm-schule", "Prenzlau",
            List.of(Schulform.OBERSCHULE, Schulform.GYMNASIUM));

    private final Schuelerbegleitung begleitung = new Schuelerbegleitung(new Berufsberatung(List.of(BERATER)));
    private final Fallarbeit fall = Fallarbeit.mit(Fallarbeit.geboren("2009-05-01"), "2026-01-10");

    @Test
    void namesWhoIsNamedForTheSchool() {
        assertThat(begleitung.hinweis(fall.lage(), JEMAND)).isEmpty();

        fall.tut(zielgruppe(Zielgruppe.SCHUELER, "2026-01-10"), schule(Schulform.OBERSCHULE));

        assertThat(begleitung.fuer(fall.lage().akte(), fall.heute(), JEMAND)).contains(BERATER);
        assertThat(begleitung.hinweis(fall.lage(), JEMAND)).hasValueSatisfying(hinweis -> {
            assertThat(hinweis.regel()).isEqualTo("E-07");
            assertThat(hinweis.angaben()).containsExactly("fm-schule");
        });
    }

    @Test
    void saysNothingWhereNobodyElseIsInCharge() {
        fall.tut(zielgruppe(Zielgruppe.SCHUELER, "2026-01-10"), schule(Schulform.OBERSCHULE));

        assertThat(begleitung.hinweis(fall.lage(), new Zustaendigkeit("Prenzlau", "fm-schule"))).isEmpty();
        assertThat(begleitung.hinweis(fall.lage(), new Zustaendigkeit("Schwedt", "fm-u25"))).isEmpty();

        fall.tut(schule(Schulform.FOERDERSCHULE));
        assertThat(begleitung.hinweis(fall.lage(), JEMAND)).isEmpty();
    }

    @Test
    @DisplayName("U-02 nobody is sent back to the Berufsberater who is no longer in charge")
    void saysNothingOfWhoIsNotReadyForTraining() {
        fall.tut(zielgruppe(Zielgruppe.SCHUELER, "2026-01-10"), new BildungslageErfassen(Schulform.OBERSCHULE,
                tag("2026-07-15"), false, null, null));

        assertThat(begleitung.fuer(fall.lage().akte(), fall.heute(), JEMAND)).contains(BERATER);
        assertThat(begleitung.hinweis(fall.lage(), JEMAND)).isEmpty();
    }

    private static BildungslageErfassen schule(Schulform schulform) {
        return new BildungslageErfassen(schulform, tag("2026-07-15"), true, null, null);
    }
}
