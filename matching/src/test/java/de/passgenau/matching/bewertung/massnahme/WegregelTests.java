package de.passgenau.matching.bewertung.massnahme;

import static org.assertj.core.api.Assertions.assertThat;

import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.bewertung.Urteil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WegregelTests {

    private static final Wegregel REGEL = new Wegregel(Gewichte.fuerMassnahmen());

    @Test
    void fetchesAsFarAsItSaysAndNoMetreFarther() {
        var person = new Wegregel.Beweglich(20, false);
        var geradeNoch = new Wegregel.Ort(55_000, false, true, false);

        assertThat(REGEL.begruende(person, geradeNoch)).contains("abgeholt, bis 55 km weit");
        assertThat(REGEL.urteile(person, geradeNoch).punkte(100)).isEqualTo(70);
        assertThat(REGEL.urteile(person, new Wegregel.Ort(55_001, false, true, false)).istAusgeschlossen()).isTrue();
        assertThat(REGEL.urteile(person, new Wegregel.Ort(55_000, false, false, false)).istAusgeschlossen()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"true,20000,80", "true,20001,40", "true,40000,40", "false,20000,80", "false,20001,40",
            "false,25000,40"})
    void countsThePlaceOnTheBoundAsInsideIt(boolean pkw, int meter, int punkte) {
        assertThat(REGEL.urteile(new Wegregel.Beweglich(20, pkw), new Wegregel.Ort(meter, false, false, false))
                .punkte(100)).isEqualTo(punkte);
    }

    @ParameterizedTest
    @CsvSource({"true,40001", "false,25001"})
    void excludesWhatLiesAMetreBeyondTheReach(boolean pkw, int meter) {
        assertThat(REGEL.urteile(new Wegregel.Beweglich(20, pkw), new Wegregel.Ort(meter, false, false, false))
                .istAusgeschlossen()).isTrue();
    }

    @Test
    @DisplayName("N-03 where she lives is near, however far she goes, and only the place that is missing is asked for")
    void isNearWhereSomebodyLives() {
        var ohneRadius = new Wegregel.Beweglich(null, null);

        assertThat(REGEL.urteile(ohneRadius, new Wegregel.Ort(0, false, false, false)).punkte(4)).isEqualTo(4);
        assertThat(REGEL.begruende(ohneRadius, new Wegregel.Ort(0, false, false, false))).isEqualTo("Am Wohnort");
        assertThat(REGEL.urteile(ohneRadius, new Wegregel.Ort(1_000, false, false, false)))
                .isEqualTo(Urteil.unbekannt());
        assertThat(REGEL.frage(ohneRadius, new Wegregel.Ort(null, false, false, false, Wegregel.Fehlt.MASSNAHME)))
                .isEqualTo("Wo findet die Maßnahme statt?");
        assertThat(REGEL.frage(ohneRadius, new Wegregel.Ort(null, false, false, false, Wegregel.Fehlt.WOHNORT)))
                .isEqualTo("Wo wohnt die Person?");
    }
}
