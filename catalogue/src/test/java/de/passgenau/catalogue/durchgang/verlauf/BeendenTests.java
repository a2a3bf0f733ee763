package de.passgenau.catalogue.durchgang.verlauf;

import static org.assertj.core.api.Assertions.assertThat;

import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.Kurs;
import de.passgenau.catalogue.durchgang.rahmen.Anwesenheitsuhr;
import de.passgenau.catalogue.durchgang.rahmen.Laufzeit;
import de.passgenau.catalogue.durchgang.rahmen.Nachholung;
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
    @DisplayName("M-06, M-07 who goes long before her end has dropped out, and nobody says otherwise without a reason")
    void isNoWayAroundDroppingOut() {
        var frueh = Kurs.ENDE.minusDays(8);

        assertThat(Kurs.saetze(Kurs.tue(da(), frueh, new Beenden(ANNA, frueh)))).containsExactly("m-06.vor-dem-ende");
        assertThat(Kurs.saetze(Kurs.tue(da(), Kurs.ENDE, new Beenden(ANNA, Kurs.ENDE.minusDays(7))))).isEmpty();
    }

    @Test
    @DisplayName("M-06 her end is that of the clock of attendance, with the days that are appended, or that of the Durchgang")
    void followsTheClock() {
        var rahmen = Kurs.mit(Kurs.rahmen(1), new Anwesenheitsuhr(10, Nachholung.ALLE));
        var gefehlt = Kurs.nach(Kurs.angetreten(Kurs.mit(rahmen), "anna"), Kurs.BEGINN.plusDays(2),
                new FehltagMelden(ANNA, Kurs.BEGINN.plusDays(1), false));
        var ohneEnde = Kurs.angetreten(Kurs.mit(Kurs.mit(Kurs.rahmen(1), new Laufzeit(Kurs.BEGINN, null))), "anna");
        var montag = Kurs.BEGINN.plusDays(14);

        assertThat(Kurs.saetze(Kurs.tue(gefehlt, montag, new Beenden(ANNA, montag.minusDays(8)))))
                .containsExactly("m-06.vor-dem-ende");
        assertThat(Kurs.saetze(Kurs.tue(gefehlt, montag, new Beenden(ANNA, montag.minusDays(7))))).isEmpty();
        assertThat(Kurs.saetze(Kurs.tue(ohneEnde, montag, new Beenden(ANNA, montag)))).isEmpty();
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
