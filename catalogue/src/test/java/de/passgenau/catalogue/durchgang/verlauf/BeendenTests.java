package de.passgenau.catalogue.durchgang.verlauf;

import static org.assertj.core.api.Assertions.assertThat;

import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.Kurs;
import de.passgenau.catalogue.durchgang.teilnahme.Stand;
import de.passgenau.catalogue.durchgang.teilnahme.TeilnahmeId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BeendenTests {

    private static final TeilnahmeId ANNA = Kurs.id("anna");

    private static Durchgang da() {
        return Kurs.angetreten(Kurs.mitPlaetzen(1), "anna");
    }

    @Test
    @DisplayName("M-06 who was there until the end leaves the place on that day")
    void givesThePlaceBack() {
        var durchgang = Kurs.nach(da(), Kurs.ENDE, new Beenden(ANNA, Kurs.ENDE));

        assertThat(durchgang.belegung(Kurs.ENDE).frei()).isEqualTo(1);
        assertThat(Kurs.teilnahme(durchgang, "anna").letzterStand()).isEqualTo(Stand.BEENDET);
        assertThat(Kurs.teilnahme(durchgang, "anna").letzterTag()).hasValue(Kurs.ENDE);
    }

    @Test
    @DisplayName("M-06 nobody leaves before she came, in the future, or without having been there")
    void isRefusedWithEveryReason() {
        var nieDa = Kurs.zugewiesen(Kurs.mitPlaetzen(1), "anna");

        assertThat(Kurs.saetze(Kurs.tue(da(), Kurs.BEGINN, new Beenden(ANNA, Kurs.BEGINN.minusDays(1)))))
                .containsExactly("m-06.nicht-da");
        assertThat(Kurs.saetze(Kurs.tue(nieDa, Kurs.BEGINN, new Beenden(ANNA, Kurs.BEGINN.plusDays(1)))))
                .containsExactly("m-06.uebergang", "m-06.kuenftig");
    }

    @Test
    @DisplayName("M-06 once more changes nothing, with another day it is refused")
    void isRecognisedWhenRepeated() {
        var weg = Kurs.nach(da(), Kurs.ENDE, new Beenden(ANNA, Kurs.ENDE));

        assertThat(Kurs.nach(weg, Kurs.ENDE, new Beenden(ANNA, Kurs.ENDE))).isSameAs(weg);
        assertThat(Kurs.saetze(Kurs.tue(weg, Kurs.ENDE, new Beenden(ANNA, Kurs.ENDE.minusDays(1)))))
                .containsExactly("m-06.uebergang");
    }
}
