package de.passgenau.catalogue.durchgang.vergabe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import de.passgenau.catalogue.durchgang.Kurs;
import de.passgenau.catalogue.durchgang.rahmen.Reihenfolge;
import de.passgenau.catalogue.durchgang.rahmen.Vergabeordnung;
import de.passgenau.catalogue.durchgang.teilnahme.Dringlichkeit;
import de.passgenau.catalogue.durchgang.teilnahme.Schritt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AufDieWartelisteTests {

    private static final LocalDate HEUTE = Kurs.VORHER;
    private static final AufDieWarteliste ANNA = new AufDieWarteliste(Kurs.id("anna"), Dringlichkeit.NORMAL);

    @Test
    @DisplayName("M-05, M-06 the waiting list ends when nobody can join any more")
    void waitsNoLongerThanSomebodyCanJoin() {
        var wartend = Kurs.nach(Kurs.mitPlaetzen(1), HEUTE, Kurs.vorschlag("anna"), ANNA);
        var danach = Kurs.ENDE.plusDays(1);

        assertThat(wartend.belegung(HEUTE).wartend()).isEqualTo(1);
        assertThat(wartend.nimmtAuf(danach)).isFalse();
        assertThat(wartend.belegung(danach).wartend()).isZero();
    }

    @Test
    @DisplayName("M-06 who gives up a reserved place waits, and the place is free")
    void givesAReservedPlaceBack() {
        var reserviert = Kurs.nach(Kurs.mitPlaetzen(1), HEUTE, Kurs.vorschlag("anna"),
                new Reservieren(Kurs.id("anna"), HEUTE.plusDays(3), false));

        var wartend = Kurs.nach(reserviert, HEUTE, ANNA);

        assertThat(wartend.belegung(HEUTE).frei()).isEqualTo(1);
        assertThat(wartend.belegung(HEUTE).wartend()).isEqualTo(1);
    }

    @Test
    @DisplayName("M-06 another urgency counts from now on, the arrival stays")
    void changesTheUrgencyAndKeepsTheArrival() {
        var rahmen = Kurs.mit(Kurs.rahmen(1), new Vergabeordnung(Reihenfolge.NACH_DRINGLICHKEIT, 14));
        var voll = Kurs.zugewiesen(Kurs.mit(rahmen), "voll");
        var wartend = Kurs.wartend(Kurs.wartend(voll, Kurs.vorschlag("anna")), Kurs.vorschlag("bernd"));
        var dringend = Kurs.nach(wartend, HEUTE, new AufDieWarteliste(Kurs.id("bernd"), Dringlichkeit.HOCH),
                new AufDieWarteliste(Kurs.id("anna"), Dringlichkeit.HOCH));

        assertThat(dringend.warteliste(HEUTE).wartende()).containsExactly(Kurs.teilnahme(dringend, "anna"),
                Kurs.teilnahme(dringend, "bernd"));
        assertThat(Kurs.teilnahme(dringend, "anna").eingang().map(Schritt::nummer))
                .isEqualTo(Kurs.teilnahme(wartend, "anna").eingang().map(Schritt::nummer));
    }

    @Test
    @DisplayName("M-06 who is assigned does not wait")
    void isRefusedForWhoIsAssigned() {
        assertThat(Kurs.saetze(Kurs.tue(Kurs.zugewiesen(Kurs.mitPlaetzen(1), "anna"), HEUTE, ANNA)))
                .containsExactly("m-06.uebergang");
    }

    @Test
    @DisplayName("M-06 once more changes nothing")
    void isRecognisedWhenRepeated() {
        var wartend = Kurs.nach(Kurs.mitPlaetzen(1), HEUTE, Kurs.vorschlag("anna"), ANNA);

        assertThat(Kurs.nach(wartend, HEUTE, ANNA)).isSameAs(wartend);
    }

    @Test
    @DisplayName("M-06 nobody is put back and forth without end; assigned she always can be")
    void isNotRepeatedWithoutEnd() {
        var anna = Kurs.id("anna");
        var stand = Kurs.nach(Kurs.mitPlaetzen(1), Kurs.VORHER, Kurs.vorschlag("anna"));
        for (int i = 1; i < 100; i++) {
            stand = Kurs.nach(stand, Kurs.VORHER, new AufDieWarteliste(anna, Dringlichkeit.values()[i % 2]));
        }

        assertThat(Kurs.saetze(Kurs.tue(stand, Kurs.VORHER, new AufDieWarteliste(anna, Dringlichkeit.NIEDRIG))))
                .containsExactly("m-06.zu-viele-schritte");
        assertThat(Kurs.saetze(Kurs.tue(stand, Kurs.VORHER, new Reservieren(anna, Kurs.VORHER, false))))
                .containsExactly("m-06.zu-viele-schritte");
        assertThat(Kurs.nach(stand, Kurs.VORHER, new Zuweisen(anna, false)).belegung(Kurs.VORHER).zugewiesen())
                .isEqualTo(1);
    }
}
