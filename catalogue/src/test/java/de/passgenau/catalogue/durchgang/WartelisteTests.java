package de.passgenau.catalogue.durchgang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import de.passgenau.catalogue.durchgang.rahmen.Platzzahl;
import de.passgenau.catalogue.durchgang.rahmen.Reihenfolge;
import de.passgenau.catalogue.durchgang.rahmen.Vergabeordnung;
import de.passgenau.catalogue.durchgang.teilnahme.Abweichungsgrund;
import de.passgenau.catalogue.durchgang.teilnahme.Teilnahme;
import de.passgenau.catalogue.durchgang.vergabe.Reservieren;
import de.passgenau.catalogue.durchgang.vergabe.Vorziehen;
import de.passgenau.catalogue.durchgang.vergabe.Zurueckziehen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("M-03 the waiting list")
class WartelisteTests {

    private static final LocalDate HEUTE = Kurs.VORHER;

    private static Durchgang dreiWarten(Reihenfolge reihenfolge) {
        var rahmen = Kurs.mit(Kurs.rahmen(1), new Vergabeordnung(reihenfolge, 14));
        var voll = Kurs.zugewiesen(Kurs.mit(rahmen), "voll");
        return Kurs.wartend(Kurs.wartend(Kurs.wartend(voll, Kurs.vorschlag("anna")), Kurs.vorschlag("bernd")),
                Kurs.dringend("carla"));
    }

    private static String[] reihe(Durchgang durchgang) {
        return durchgang.warteliste(HEUTE)
                .wartende()
                .stream()
                .map(Teilnahme::id)
                .map(id -> id.wert().substring(2))
                .toArray(String[]::new);
    }

    @Test
    void goesByArrival() {
        assertThat(reihe(dreiWarten(Reihenfolge.NACH_EINGANG))).containsExactly("anna", "bernd", "carla");
    }

    @Test
    void goesByUrgencyThenArrival() {
        assertThat(reihe(dreiWarten(Reihenfolge.NACH_DRINGLICHKEIT))).containsExactly("carla", "anna", "bernd");
    }

    @Test
    void letsPassWhomSomebodyDecidedForInTheOrderOfTheDecisions() {
        var durchgang = Kurs.nach(dreiWarten(Reihenfolge.NACH_DRINGLICHKEIT), HEUTE,
                new Vorziehen(Kurs.id("bernd"), "die Wohnung ist in Gefahr"),
                new Vorziehen(Kurs.id("anna"), "das Kind kommt im Sommer zur Schule"));

        assertThat(reihe(durchgang)).containsExactly("bernd", "anna", "carla");
    }

    @Test
    void knowsTheTurnOfEach() {
        var durchgang = dreiWarten(Reihenfolge.NACH_EINGANG);

        assertThat(durchgang.warteliste(HEUTE).platz(Kurs.teilnahme(durchgang, "carla"))).isEqualTo(3);
        assertThat(durchgang.warteliste(HEUTE).platz(Kurs.teilnahme(durchgang, "voll"))).isZero();
    }

    @Test
    @DisplayName("M-06 whose reservation runs out has her old turn again")
    void keepsTheTurnOfAReservationThatRanOut() {
        var frei = Kurs.nach(dreiWarten(Reihenfolge.NACH_EINGANG), HEUTE,
                new Zurueckziehen(Kurs.id("voll"), Abweichungsgrund.UMZUG, null),
                new Reservieren(Kurs.id("anna"), HEUTE, false));

        assertThat(reihe(frei)).containsExactly("bernd", "carla");
        assertThat(frei.warteliste(HEUTE.plusDays(1)).wartende().getFirst()).isEqualTo(Kurs.teilnahme(frei, "anna"));
    }

    @Test
    @DisplayName("M-05 who needs part time lets others pass where only full-time places are free")
    void givesAFullTimePlaceToTheNextWhoCanTakeIt() {
        var rahmen = Kurs.rahmen(new Platzzahl(0, 2, 2, 1));
        var eineInTeilzeit = Kurs.nach(Kurs.mit(rahmen), HEUTE, Kurs.inTeilzeit("teil"),
                new Reservieren(Kurs.id("teil"), HEUTE.plusDays(5), false));
        var wartend = Kurs.wartend(eineInTeilzeit, Kurs.inTeilzeit("anna"));
        var durchgang = Kurs.nach(wartend, HEUTE, Kurs.vorschlag("bernd"));

        assertThat(durchgang.nachruecker(HEUTE)).isEmpty();
        assertThat(new Lage(durchgang, Kurs.am(HEUTE)).hatPlatz(Kurs.teilnahme(durchgang, "bernd"))).isTrue();
        assertThat(new Lage(durchgang, Kurs.am(HEUTE)).hatPlatz(Kurs.teilnahme(durchgang, "anna"))).isFalse();
    }
}
