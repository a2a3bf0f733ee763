package de.passgenau.catalogue.durchgang.verlauf;

import static org.assertj.core.api.Assertions.assertThat;

import de.passgenau.catalogue.durchgang.Kurs;
import de.passgenau.catalogue.durchgang.teilnahme.Stand;
import de.passgenau.catalogue.durchgang.teilnahme.Teilnahme;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AntretenTests {

    @Test
    @DisplayName("M-06 who has come is there from that day on, also if it is recorded later")
    void countsFromTheDayItself() {
        var durchgang = Kurs.nach(Kurs.zugewiesen(Kurs.mitPlaetzen(1), "anna"), Kurs.BEGINN.plusDays(4),
                new Antreten(Kurs.id("anna"), Kurs.BEGINN.plusDays(1)));

        assertThat(Kurs.teilnahme(durchgang, "anna")).extracting(Teilnahme::letzterStand).isEqualTo(Stand.ANGETRETEN);
        assertThat(Kurs.teilnahme(durchgang, "anna").antritt()).hasValue(Kurs.BEGINN.plusDays(1));
        assertThat(durchgang.belegung(Kurs.BEGINN.plusDays(4)).angetreten()).isEqualTo(1);
    }

    @Test
    @DisplayName("M-06 nobody comes who is not assigned, in the future, or outside the Durchgang; all of it is said")
    void isRefusedWithEveryReason() {
        var vorgeschlagen = Kurs.nach(Kurs.mitPlaetzen(1), Kurs.VORHER, Kurs.vorschlag("anna"));
        var zugewiesen = Kurs.zugewiesen(Kurs.mitPlaetzen(1), "anna");

        assertThat(Kurs.saetze(Kurs.tue(vorgeschlagen, Kurs.VORHER,
                new Antreten(Kurs.id("anna"), Kurs.BEGINN.minusDays(1)))))
                .containsExactly("m-06.uebergang", "m-06.kuenftig", "m-06.ausserhalb");
        assertThat(Kurs.saetze(Kurs.tue(zugewiesen, Kurs.ENDE.plusDays(9),
                new Antreten(Kurs.id("anna"), Kurs.ENDE.plusDays(1))))).containsExactly("m-06.ausserhalb");
    }

    @Test
    @DisplayName("M-06 once more changes nothing, on another day it is refused")
    void isRecognisedWhenRepeated() {
        var da = Kurs.angetreten(Kurs.mitPlaetzen(1), "anna");

        assertThat(Kurs.nach(da, Kurs.BEGINN.plusDays(1), new Antreten(Kurs.id("anna"), Kurs.BEGINN))).isSameAs(da);
        assertThat(Kurs.saetze(Kurs.tue(da, Kurs.BEGINN.plusDays(1),
                new Antreten(Kurs.id("anna"), Kurs.BEGINN.plusDays(1))))).containsExactly("m-06.uebergang");
    }
}
