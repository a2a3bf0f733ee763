package de.passgenau.catalogue.durchgang.verlauf;

import static org.assertj.core.api.Assertions.assertThat;

import de.passgenau.catalogue.durchgang.Kurs;
import de.passgenau.catalogue.durchgang.teilnahme.Abweichungsgrund;
import de.passgenau.catalogue.durchgang.teilnahme.Begruendung;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AbbrechenTests {

    private static final Abbrechen TAT = new Abbrechen(Kurs.id("anna"), Kurs.BEGINN.plusDays(9),
            Abweichungsgrund.ARBEIT_AUFGENOMMEN, null);

    @Test
    @DisplayName("M-06 who has gone before the end leaves the place, and why stays on record")
    void givesThePlaceBack() {
        var durchgang = Kurs.nach(Kurs.angetreten(Kurs.mitPlaetzen(1), "anna"), Kurs.BEGINN.plusDays(10), TAT);
        var anna = Kurs.teilnahme(durchgang, "anna");

        assertThat(durchgang.belegung(Kurs.BEGINN.plusDays(10)).frei()).isEqualTo(1);
        assertThat(anna.letzterTag()).hasValue(Kurs.BEGINN.plusDays(9));
        assertThat(anna.verlauf().getLast().begruendung())
                .isEqualTo(new Begruendung(Abweichungsgrund.ARBEIT_AUFGENOMMEN, null));
    }

    @Test
    @DisplayName("M-06 it is refused with every reason")
    void isRefusedWithEveryReason() {
        var da = Kurs.angetreten(Kurs.mitPlaetzen(1), "anna");

        assertThat(Kurs.saetze(Kurs.tue(da, Kurs.BEGINN, new Abbrechen(Kurs.id("anna"), Kurs.BEGINN.plusDays(1), null,
                null)))).containsExactly("m-06.kuenftig", "m-06.grund");
        assertThat(Kurs.saetze(Kurs.tue(da, Kurs.BEGINN, new Abbrechen(Kurs.id("anna"), Kurs.BEGINN.minusDays(1),
                Abweichungsgrund.ANDERER, null)))).containsExactly("m-06.nicht-da", "m-06.worte");
    }

    @Test
    @DisplayName("M-06 once more changes nothing")
    void isRecognisedWhenRepeated() {
        var weg = Kurs.nach(Kurs.angetreten(Kurs.mitPlaetzen(1), "anna"), Kurs.BEGINN.plusDays(10), TAT);

        assertThat(Kurs.nach(weg, Kurs.BEGINN.plusDays(11), TAT)).isSameAs(weg);
    }
}
