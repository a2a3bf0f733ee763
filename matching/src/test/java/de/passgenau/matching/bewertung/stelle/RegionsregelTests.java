package de.passgenau.matching.bewertung.stelle;

import static org.assertj.core.api.Assertions.assertThat;

import de.passgenau.matching.bewertung.Gewichte;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionsregelTests {

    private static final Regionsregel REGEL = new Regionsregel(Gewichte.fuerStellen());
    private static final int ALLE_PUNKTE = 22;

    @ParameterizedTest
    @CsvSource({"true,40000,19,im", "true,40001,13,über", "true,50000,13,über", "true,50001,6,über",
            "true,60000,6,über", "true,60001,0,über", "true,80000,0,über", "false,40000,19,im",
            "false,40001,13,über", "false,45000,13,über"})
    void countsThePlaceOnTheBoundAsInsideIt(boolean pkw, int meter, int punkte, String lage) {
        var weg = new Weg(40, pkw, false);
        var ziel = ziel(meter);

        assertThat(REGEL.urteile(weg, ziel).istAusgeschlossen()).isFalse();
        assertThat(REGEL.urteile(weg, ziel).punkte(ALLE_PUNKTE)).isEqualTo(punkte);
        assertThat(REGEL.begruende(weg, ziel)).contains(lage + " ").endsWith("Radius von 40 km");
    }

    @ParameterizedTest
    @CsvSource({"true,80001,80 km", "false,45001,45 km"})
    void excludesWhatLiesAMetreBeyondTheReach(boolean pkw, int meter, String hoechstens) {
        var weg = new Weg(40, pkw, false);

        assertThat(REGEL.urteile(weg, ziel(meter)).istAusgeschlossen()).isTrue();
        assertThat(REGEL.begruende(weg, ziel(meter))).endsWith("höchstens " + hoechstens);
    }

    private static Ziel ziel(int meter) {
        return new Ziel(meter, false, false, false, false);
    }
}
