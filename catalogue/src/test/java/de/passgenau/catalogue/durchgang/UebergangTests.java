package de.passgenau.catalogue.durchgang;

import static org.assertj.core.api.Assertions.assertThat;

import de.passgenau.catalogue.durchgang.teilnahme.Stand;
import de.passgenau.catalogue.durchgang.vergabe.Reservieren;
import de.passgenau.catalogue.durchgang.vergabe.Zuweisen;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("M-06 a Teilnahme comes to a state only from those that lead there")
class UebergangTests {

    private static final Tat TAT = new Zuweisen(Kurs.id("anna"), false);

    @Test
    void refusesTheWrongState() {
        var da = Kurs.angetreten(Kurs.mitPlaetzen(1), "anna");

        assertThat(new Uebergang(Stand.ZUGEWIESEN).verstoesse(TAT, new Lage(da, Kurs.am(Kurs.BEGINN))))
                .containsExactly(Verstoss.of("teilnahmeId", Verstossart.UNGUELTIG, "m-06.uebergang",
                        Stand.ANGETRETEN, Stand.ZUGEWIESEN));
    }

    @Test
    void refusesWhatDoesNotExist() {
        assertThat(new Uebergang(Stand.ZUGEWIESEN).verstoesse(TAT,
                new Lage(Kurs.mitPlaetzen(1), Kurs.am(Kurs.BEGINN))))
                .extracting(Verstoss::art)
                .containsExactly(Verstossart.NICHT_GEFUNDEN);
    }

    @Test
    void takesAReservationThatRanOutForWhatWasBefore() {
        var reserviert = Kurs.nach(Kurs.mitPlaetzen(1), Kurs.VORHER, Kurs.vorschlag("anna"),
                new Reservieren(Kurs.id("anna"), Kurs.VORHER, false));

        assertThat(new Uebergang(Stand.ZUGEWIESEN).verstoesse(TAT, new Lage(reserviert, Kurs.am(Kurs.BEGINN))))
                .isEmpty();
        assertThat(new Lage(reserviert, Kurs.am(Kurs.BEGINN)).stand(Kurs.id("anna"))).hasValue(Stand.VORGESCHLAGEN);
    }
}
