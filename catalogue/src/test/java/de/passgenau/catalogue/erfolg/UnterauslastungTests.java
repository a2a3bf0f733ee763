package de.passgenau.catalogue.erfolg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import de.passgenau.catalogue.Ausgaenge;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.DurchgangId;
import de.passgenau.catalogue.durchgang.Kurs;
import de.passgenau.catalogue.durchgang.rahmen.Einstieg;
import de.passgenau.catalogue.durchgang.rahmen.Platzzahl;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("N-09 the radar for places that are paid for nothing")
class UnterauslastungTests {

    private static final Platzzahl ZEHN = new Platzzahl(4, 10, 8, 0);

    private static Durchgang unterNamen(String name, Durchgang durchgang) {
        return new Durchgang(new DurchgangId(name), 0, 1, durchgang.angebot(), durchgang.rahmen(),
                durchgang.teilnahmen(), durchgang.absage(), durchgang.spur());
    }

    @Test
    void expectsThatItGoesOnAsInTheLastFourWeeks() {
        var durchgang = Kurs.zugewiesen(Kurs.mit(Kurs.rahmen(ZEHN)), "anna", "bernd");

        assertThat(Unterauslastung.von(durchgang, Kurs.VORHER)).hasValueSatisfying(eine -> {
            assertThat(eine.belegt()).isEqualTo(2);
            assertThat(eine.erwartet()).isEqualTo(4);
            assertThat(eine.fehlend()).isEqualTo(4);
            assertThat(eine.letzterEinstieg()).isEqualTo(Kurs.BEGINN);
        });
        assertThat(Unterauslastung.von(durchgang, Kurs.BEGINN.minusDays(14)))
                .hasValueSatisfying(eine -> assertThat(eine.erwartet()).isEqualTo(3));
        assertThat(Unterauslastung.von(durchgang, Kurs.BEGINN))
                .hasValueSatisfying(eine -> assertThat(eine.erwartet()).isEqualTo(2));
    }

    @Test
    void staysSilentWhereThePaidPlacesFillUp() {
        var durchgang = Kurs.zugewiesen(Kurs.mit(Kurs.rahmen(ZEHN)), "anna", "bernd", "carla", "dora");

        assertThat(Unterauslastung.von(durchgang, Kurs.VORHER)).isEmpty();
        assertThat(Unterauslastung.von(durchgang, Kurs.BEGINN)).isPresent();
    }

    @Test
    void looksAtWhatIsPlannedOrRunning() {
        var leer = Kurs.mit(Kurs.mit(Kurs.rahmen(ZEHN), Einstieg.FLEXIBEL));
        var abgesagt = Ausgaenge.stand(leer.absagen("zu wenige", Kurs.am(Kurs.VORHER), Kurs.spur(Kurs.VORHER)));

        assertThat(Unterauslastung.von(leer, Kurs.ENDE)).isPresent();
        assertThat(Unterauslastung.von(leer, Kurs.ENDE.plusDays(1))).isEmpty();
        assertThat(Unterauslastung.von(abgesagt, Kurs.VORHER)).isEmpty();
    }

    @Test
    void showsTheEmptiestFirst() {
        var leer = Kurs.mit(Kurs.rahmen(ZEHN));
        var halb = Kurs.zugewiesen(leer, "anna", "bernd");

        assertThat(Unterauslastung.alle(
                List.of(unterNamen("halb", halb), unterNamen("b", leer), unterNamen("a", leer)), Kurs.VORHER))
                .extracting(eine -> eine.durchgang().wert())
                .containsExactly("a", "b", "halb");
    }
}
