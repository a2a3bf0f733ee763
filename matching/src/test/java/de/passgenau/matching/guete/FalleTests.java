package de.passgenau.matching.guete;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import de.passgenau.matching.guete.Falle.Ausgang.Bestanden;
import de.passgenau.matching.guete.Falle.Ausgang.Gefangen;
import de.passgenau.matching.guete.Falle.Ausgang.Unklar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FalleTests {

    @Test
    void isPassedWhereTheBetterComesFirst() {
        assertThat(vor(null).pruefe(List.of("x", "gut", "schlecht"))).isEqualTo(new Bestanden());
        assertThat(vor(null).pruefe(List.of("gut"))).isEqualTo(new Bestanden());
    }

    @Test
    void catchesTheWorseBeforeTheBetter() {
        assertThat(vor(null).pruefe(List.of("schlecht", "x", "gut")))
                .isEqualTo(new Gefangen("schlecht auf Platz 1 steht vor gut auf Platz 3"));
    }

    @Test
    void catchesAListWithoutTheBetter() {
        assertThat(vor(null).pruefe(List.of("x"))).isEqualTo(new Gefangen("gut fehlt in der Liste"));
    }

    @Test
    void catchesTheWorseAmongTheFirstEvenBehindTheBetter() {
        assertThat(vor(2).pruefe(List.of("gut", "schlecht")))
                .isEqualTo(new Gefangen("schlecht steht auf Platz 2, unter den ersten 2"));
        assertThat(vor(1).pruefe(List.of("gut", "schlecht"))).isEqualTo(new Bestanden());
    }

    @Test
    void asksWhetherSomethingIsAmongTheFirst() {
        var nicht = new Falle("T", "NICHT_IN_TOP", null, "schlecht", 1);
        assertThat(nicht.pruefe(List.of("schlecht"))).isInstanceOf(Gefangen.class);
        assertThat(nicht.pruefe(List.of("x", "schlecht"))).isEqualTo(new Bestanden());

        var soll = new Falle("T", "IN_TOP", "gut", null, 1);
        assertThat(soll.pruefe(List.of("gut"))).isEqualTo(new Bestanden());
        assertThat(soll.pruefe(List.of("x", "gut"))).isEqualTo(new Gefangen("gut ist nicht unter den ersten 1"));
    }

    @Test
    void saysWhatItCanNotJudge() {
        assertThat(new Falle("T", "NEU", "gut", "schlecht", null).pruefe(List.of("gut")))
                .isEqualTo(new Unklar("unbekannter Typ „NEU“"));
        assertThat(new Falle("T", "VOR", null, "schlecht", null).pruefe(List.of("gut")))
                .isEqualTo(new Unklar("die Angabe „besser“ fehlt"));
    }

    private static Falle vor(@Nullable Integer top) {
        return new Falle("T", "VOR", "gut", "schlecht", top);
    }
}
