package de.passgenau.matching.bewertung.stelle;

import static org.assertj.core.api.Assertions.assertThat;

import de.passgenau.matching.bewertung.Gewichte;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionsregelTests {

    private static final Regionsregel REGEL = new Regionsregel(Gewichte.fuerStellen());
    private static final int ALLE_PUNKTE = 14;

    @ParameterizedTest
    @CsvSource({"true,40000,12,im", "true,40001,6,über", "true,50000,6,über", "true,50001,1,über",
            "true,60000,1,über", "true,60001,0,über", "true,80000,0,über", "false,40000,12,im",
            "false,40001,6,über", "false,45000,6,über"})
    void countsThePlaceOnTheBoundAsInsideIt(boolean pkw, int meter, int punkte, String lage) {
        var weg = new Weg(40, pkw, false, false);
        var ziel = ziel(meter);

        assertThat(REGEL.urteile(weg, ziel).istAusgeschlossen()).isFalse();
        assertThat(REGEL.urteile(weg, ziel).punkte(ALLE_PUNKTE)).isEqualTo(punkte);
        assertThat(REGEL.begruende(weg, ziel)).contains(lage + " ").endsWith("Radius von 40 km");
    }

    @ParameterizedTest
    @CsvSource({"true,80001,80 km", "false,45001,45 km"})
    void excludesWhatLiesAMetreBeyondTheReach(boolean pkw, int meter, String hoechstens) {
        var weg = new Weg(40, pkw, false, false);

        assertThat(REGEL.urteile(weg, ziel(meter)).istAusgeschlossen()).isTrue();
        assertThat(REGEL.begruende(weg, ziel(meter))).endsWith("höchstens " + hoechstens);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "true|false|true|14|Gearbeitet wird zu Hause, der Wohnort spielt keine Rolle",
            "true|false|false|6|Gearbeitet wird zu Hause, der Wohnort spielt keine Rolle; Heimarbeit ist aber nicht vereinbart",
            "false|true|false|14|Eine Unterkunft wird gestellt, der Weg vom Wohnort spielt keine Rolle",
            "true|true|false|14|Gearbeitet wird zu Hause, der Wohnort spielt keine Rolle"})
    void saysWhyThePlaceDoesNotMatterAndWhetherWorkFromHomeWasAgreedOn(
            boolean zuHause,
            boolean unterkunft,
            boolean vereinbart,
            int punkte,
            String satz) {
        var weg = new Weg(20, false, true, vereinbart);
        var ziel = new Ziel(600_000, zuHause, unterkunft, true, false, true);

        assertThat(REGEL.urteile(weg, ziel).punkte(ALLE_PUNKTE)).isEqualTo(punkte);
        assertThat(REGEL.begruende(weg, ziel)).isEqualTo(satz);
    }

    private static Ziel ziel(int meter) {
        return new Ziel(meter, false, false, false, false, false);
    }
}
