package de.passgenau.catalogue.durchgang.vergabe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import de.passgenau.catalogue.durchgang.Kurs;
import de.passgenau.catalogue.durchgang.teilnahme.Abweichungsgrund;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ZurueckziehenTests {

    private static final LocalDate HEUTE = Kurs.VORHER;

    @Test
    @DisplayName("M-06 who is withdrawn gives the place back")
    void givesThePlaceBack() {
        var zugewiesen = Kurs.zugewiesen(Kurs.mitPlaetzen(1), "anna");

        var frei = Kurs.nach(zugewiesen, HEUTE, new Zurueckziehen(Kurs.id("anna"), Abweichungsgrund.UMZUG, null));

        assertThat(frei.belegung(HEUTE).frei()).isEqualTo(1);
    }

    @Test
    @DisplayName("M-06 who has begun is not withdrawn, and a reason is one for that")
    void isRefusedWithEveryReason() {
        var da = Kurs.angetreten(Kurs.mitPlaetzen(1), "anna");

        assertThat(Kurs.saetze(Kurs.tue(da, Kurs.BEGINN,
                new Zurueckziehen(Kurs.id("anna"), Abweichungsgrund.FEHLZEITEN, null))))
                .containsExactly("m-06.uebergang", "m-06.anderer-grund");
    }

    @Test
    @DisplayName("M-06 an assignment is taken back with a reason, a proposal without")
    void saysWhyAnAssignmentIsTakenBack() {
        var zugewiesen = Kurs.zugewiesen(Kurs.mitPlaetzen(1), "anna");

        assertThat(Kurs.saetze(Kurs.tue(zugewiesen, HEUTE, new Zurueckziehen(Kurs.id("anna"), null, null))))
                .containsExactly("m-06.grund");
    }

    @Test
    @DisplayName("M-06 once more changes nothing")
    void isRecognisedWhenRepeated() {
        var tat = new Zurueckziehen(Kurs.id("anna"), null, null);
        var weg = Kurs.nach(Kurs.mitPlaetzen(1), HEUTE, Kurs.vorschlag("anna"), tat);

        assertThat(Kurs.nach(weg, HEUTE, tat)).isSameAs(weg);
    }
}
