package de.passgenau.catalogue.erfolg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

@Label("N-02 a share and its interval")
class AnteilTests {

    private static final double GENAU = 1e-9;
    private static final double Z = 1.959963984540054;

    @Property
    @Label("the ends of the interval are where the share lies just so many standard deviations away")
    void solvesTheScoreEquation(@ForAll @IntRange(min = 20, max = 5000) int anzahl,
            @ForAll @DoubleRange(min = 0, max = 1) double lage) {
        var anteil = new Anteil((int) (anzahl * lage), anzahl);
        double quote = anteil.quote().orElseThrow();
        var intervall = anteil.intervall().orElseThrow();

        assertThat(abstand(quote, intervall.von(), anzahl)).isCloseTo(0, within(GENAU));
        assertThat(abstand(quote, intervall.bis(), anzahl)).isCloseTo(0, within(GENAU));
        assertThat(quote).isBetween(intervall.von(), intervall.bis());
    }

    /** Zero for a true share p at the edge: (share - p)² = z² p (1 - p) / n. */
    private static double abstand(double quote, double p, int anzahl) {
        return (quote - p) * (quote - p) - Z * Z * p * (1 - p) / anzahl;
    }

    @Example
    void agreesWithAPublishedValue() {
        var intervall = new Anteil(10, 20).intervall().orElseThrow();

        assertThat(intervall.von()).isCloseTo(0.2993, within(0.0001));
        assertThat(intervall.bis()).isCloseTo(0.7007, within(0.0001));
    }

    @Example
    void saysNothingBelowTwenty() {
        assertThat(new Anteil(19, 19).intervall()).isEmpty();
        assertThat(new Anteil(0, 0).quote()).isEmpty();
    }

    @Example
    void isNeverMoreThanAll() {
        assertThatThrownBy(() -> new Anteil(3, 2)).hasMessageContaining("3 out of 2");
    }
}
