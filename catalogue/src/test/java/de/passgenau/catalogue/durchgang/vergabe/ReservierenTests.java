package de.passgenau.catalogue.durchgang.vergabe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.Kurs;
import de.passgenau.catalogue.durchgang.teilnahme.Stand;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReservierenTests {

    private static final LocalDate HEUTE = Kurs.VORHER;

    private static Durchgang vorgeschlagen(int plaetze) {
        return Kurs.nach(Kurs.mitPlaetzen(plaetze), HEUTE, Kurs.vorschlag("anna"), Kurs.vorschlag("bernd"));
    }

    private static Reservieren bis(String wer, LocalDate tag) {
        return new Reservieren(Kurs.id(wer), tag, false);
    }

    @Test
    @DisplayName("M-03 a reservation holds the place until the end of its last day, and no longer")
    void holdsThePlaceUntilItsLastDay() {
        var reserviert = Kurs.nach(vorgeschlagen(1), HEUTE, bis("anna", HEUTE.plusDays(5)));

        assertThat(Kurs.keinPlatz(Kurs.tue(reserviert, HEUTE.plusDays(5), new Zuweisen(Kurs.id("bernd"), false)))
                .warteplatz()).isEqualTo(1);
        var vergeben = Kurs.nach(reserviert, HEUTE.plusDays(6), new Zuweisen(Kurs.id("bernd"), false));
        assertThat(Kurs.keinPlatz(Kurs.tue(vergeben, HEUTE.plusDays(6), new Zuweisen(Kurs.id("anna"), false)))
                .warteplatz()).isEqualTo(1);
    }

    @Test
    @DisplayName("M-06 who has a reservation is assigned though nothing else is free")
    void leadsToTheAssignment() {
        var reserviert = Kurs.nach(vorgeschlagen(1), HEUTE, bis("anna", HEUTE.plusDays(5)));

        var zugewiesen = Kurs.nach(reserviert, HEUTE.plusDays(1), new Zuweisen(Kurs.id("anna"), false));

        assertThat(Kurs.teilnahme(zugewiesen, "anna").letzterStand()).isEqualTo(Stand.ZUGEWIESEN);
    }

    @Test
    @DisplayName("M-06 it lasts no longer than the published order allows, and does not end before it begins")
    void keepsToItsTerm() {
        assertThat(Kurs.saetze(Kurs.tue(vorgeschlagen(1), HEUTE, bis("anna", HEUTE.plusDays(15)))))
                .containsExactly("m-06.reservierung-zu-lang");
        assertThat(Kurs.saetze(Kurs.tue(vorgeschlagen(1), HEUTE, bis("anna", HEUTE.plusDays(14))))).isEmpty();
        assertThat(Kurs.saetze(Kurs.tue(vorgeschlagen(1), HEUTE, bis("anna", HEUTE.minusDays(1)))))
                .containsExactly("m-06.reservierung-vorbei");
    }

    @Test
    @DisplayName("M-06 it is made shorter at any time, whoever waits")
    void isMadeShorterWhileOthersWait() {
        var reserviert = Kurs.nach(Kurs.mitPlaetzen(1), HEUTE, Kurs.vorschlag("anna"),
                bis("anna", HEUTE.plusDays(5)));

        var kuerzer = Kurs.nach(Kurs.wartend(reserviert, Kurs.vorschlag("bernd")), HEUTE,
                bis("anna", HEUTE.plusDays(2)));

        assertThat(Kurs.teilnahme(kuerzer, "anna").belegt(HEUTE.plusDays(2))).isTrue();
        assertThat(Kurs.teilnahme(kuerzer, "anna").belegt(HEUTE.plusDays(3))).isFalse();
    }

    @Test
    @DisplayName("M-06 it is made longer only while nobody waits")
    void isNotMadeLongerWhileOthersWait() {
        var reserviert = Kurs.nach(Kurs.mitPlaetzen(1), HEUTE, Kurs.vorschlag("anna"),
                bis("anna", HEUTE.plusDays(5)));
        var laenger = bis("anna", HEUTE.plusDays(9));

        assertThat(Kurs.teilnahme(Kurs.nach(reserviert, HEUTE, laenger), "anna").belegt(HEUTE.plusDays(9))).isTrue();
        assertThat(Kurs.saetze(Kurs.tue(Kurs.wartend(reserviert, Kurs.vorschlag("bernd")), HEUTE, laenger)))
                .containsExactly("m-06.reservierung-andere-warten");
    }

    @Test
    @DisplayName("M-06 the same reservation once more changes nothing")
    void isRecognisedWhenRepeated() {
        var reserviert = Kurs.nach(vorgeschlagen(1), HEUTE, bis("anna", HEUTE.plusDays(5)));

        assertThat(Kurs.nach(reserviert, HEUTE.plusDays(2), bis("anna", HEUTE.plusDays(5)))).isSameAs(reserviert);
    }

    @Test
    @DisplayName("M-03 where no place is free, it leads to the waiting list if that is wanted")
    void leadsToTheWaitingList() {
        var voll = Kurs.nach(vorgeschlagen(1), HEUTE, bis("anna", HEUTE.plusDays(5)));

        var ausgang = Kurs.keinPlatz(
                Kurs.tue(voll, HEUTE, new Reservieren(Kurs.id("bernd"), HEUTE.plusDays(5), true)));

        assertThat(ausgang.warteplatz()).isEqualTo(1);
        assertThat(Kurs.teilnahme(ausgang.stand(), "bernd").wartet(HEUTE)).isTrue();
    }
}
