package de.passgenau.catalogue.erfolg;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import de.passgenau.catalogue.Ausgaenge;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.DurchgangId;
import de.passgenau.catalogue.durchgang.Kurs;
import de.passgenau.catalogue.durchgang.rahmen.Einstieg;
import de.passgenau.catalogue.durchgang.rahmen.Platzzahl;
import de.passgenau.catalogue.durchgang.vergabe.Reservieren;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("N-09 the radar for places that are paid for nothing")
class UnterauslastungTests {

    private static final Platzzahl ZEHN = new Platzzahl(4, 10, 8, 0);

    private static Optional<Unterauslastung> unter(Durchgang durchgang, LocalDate heute) {
        return Auslastung.von(durchgang).unter(heute);
    }

    private static Durchgang unterNamen(String name, Durchgang durchgang) {
        return new Durchgang(new DurchgangId(name), 0, 1, durchgang.angebot(), durchgang.rahmen(),
                durchgang.teilnahmen(), durchgang.absage(), durchgang.lieferung(), durchgang.spur());
    }

    @Test
    void expectsThatItGoesOnAsInTheLastFourWeeks() {
        var durchgang = Kurs.zugewiesen(Kurs.mit(Kurs.rahmen(ZEHN)), "anna", "bernd");

        assertThat(unter(durchgang, Kurs.VORHER)).hasValueSatisfying(eine -> {
            assertThat(eine.belegt()).isEqualTo(2);
            assertThat(eine.erwartet()).isEqualTo(4);
            assertThat(eine.fehlend()).isEqualTo(4);
            assertThat(eine.letzterEinstieg()).isEqualTo(Kurs.BEGINN);
        });
        assertThat(unter(durchgang, Kurs.BEGINN.minusDays(14)))
                .hasValueSatisfying(eine -> assertThat(eine.erwartet()).isEqualTo(3));
        assertThat(unter(durchgang, Kurs.BEGINN))
                .hasValueSatisfying(eine -> assertThat(eine.erwartet()).isEqualTo(2));
    }

    @Test
    void countsAReservationUntilItRunsOut() {
        var id = Kurs.id("anna");
        var bis = Kurs.VORHER.plusDays(7);
        var vorgeschlagen = Kurs.nach(Kurs.mit(Kurs.rahmen(ZEHN)), Kurs.VORHER, Kurs.vorschlag("anna"));
        var durchgang = Kurs.nach(vorgeschlagen, Kurs.VORHER, new Reservieren(id, bis, false));

        assertThat(unter(durchgang, bis)).hasValueSatisfying(eine -> assertThat(eine.belegt()).isEqualTo(1));
        assertThat(unter(durchgang, bis.plusDays(1)))
                .hasValueSatisfying(eine -> assertThat(eine.belegt()).isZero());
    }

    @Test
    void staysSilentWhereThePaidPlacesFillUp() {
        var durchgang = Kurs.zugewiesen(Kurs.mit(Kurs.rahmen(ZEHN)), "anna", "bernd", "carla", "dora");

        assertThat(unter(durchgang, Kurs.VORHER)).isEmpty();
        assertThat(unter(durchgang, Kurs.BEGINN)).isPresent();
    }

    @Test
    void looksAtWhatIsPlannedOrRunning() {
        var leer = Kurs.mit(Kurs.mit(Kurs.rahmen(ZEHN), Einstieg.FLEXIBEL));
        var abgesagt = Ausgaenge.stand(leer.absagen("zu wenige", Kurs.am(Kurs.VORHER), Kurs.spur(Kurs.VORHER)));

        assertThat(unter(leer, Kurs.ENDE)).isPresent();
        assertThat(unter(leer, Kurs.ENDE.plusDays(1))).isEmpty();
        assertThat(unter(abgesagt, Kurs.VORHER)).isEmpty();
    }

    @Test
    void showsTheEmptiestFirst() {
        var leer = Kurs.mit(Kurs.rahmen(ZEHN));
        var halb = Kurs.zugewiesen(leer, "anna", "bernd");

        assertThat(Unterauslastung.alle(
                Stream.of(unterNamen("halb", halb), unterNamen("b", leer), unterNamen("a", leer))
                        .map(Auslastung::von)
                        .toList(),
                Kurs.VORHER))
                .extracting(eine -> eine.durchgang().wert())
                .containsExactly("a", "b", "halb");
    }
}
