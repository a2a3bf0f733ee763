package de.passgenau.catalogue.erfolg;

import static org.assertj.core.api.Assertions.assertThat;

import de.passgenau.catalogue.durchgang.Kurs;
import de.passgenau.catalogue.durchgang.rahmen.Platzzahl;
import de.passgenau.catalogue.durchgang.teilnahme.Abweichungsgrund;
import de.passgenau.catalogue.durchgang.verlauf.Abbrechen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("M-07 how many of the paid days somebody was there")
class PlatznutzungTests {

    @Test
    void countsTheDaysOfThoseWhoAreOrWereThere() {
        var da = Kurs.angetreten(Kurs.mit(Kurs.rahmen(new Platzzahl(0, 4, 2, 0))), "anna", "bernd");
        var eineWeg = Kurs.nach(da, Kurs.BEGINN.plusDays(9),
                new Abbrechen(Kurs.id("anna"), Kurs.BEGINN.plusDays(4), Abweichungsgrund.ARBEIT_AUFGENOMMEN, null));

        assertThat(Platznutzung.von(eineWeg, Kurs.BEGINN.plusDays(9))).isEqualTo(new Platznutzung(5 + 10, 20));
        assertThat(Platznutzung.von(eineWeg, Kurs.BEGINN.plusDays(9)).quote()).hasValue(0.75);
    }

    @Test
    void knowsNoShareWhereNothingIsPaid() {
        assertThat(Platznutzung.von(Kurs.mitPlaetzen(3), Kurs.VORHER).quote()).isEmpty();
    }
}
