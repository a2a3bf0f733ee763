package de.passgenau.matching.guete;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class KennzahlenTests {

    private static final Offset<Double> GENAU = within(1e-9);
    private static final Map<String, Integer> NOTEN = Map.of("a", 3, "b", 2, "c", 1, "d", 0);

    @Test
    void areOneForTheBestOrder() {
        var zahlen = Kennzahlen.von(List.of("a", "b", "c", "d"), NOTEN);

        assertThat(zahlen.ndcg5()).isCloseTo(1, GENAU);
        assertThat(zahlen.ndcg10()).isCloseTo(1, GENAU);
        assertThat(zahlen.recall20()).isCloseTo(1, GENAU);
        assertThat(zahlen.p5()).isCloseTo(0.4, GENAU);
    }

    @Test
    void discountTheGainByThePlace() {
        // gains 0, 7, 1 on places 1, 2, 3: 7/log2(3) + 1/2; the best is 7 + 3/log2(3) + 1/2
        var zahlen = Kennzahlen.von(List.of("x", "a", "c"), NOTEN);

        assertThat(zahlen.ndcg5()).isCloseTo(4.916508 / 9.392789, within(1e-6));
        assertThat(zahlen.p5()).isCloseTo(0.2, GENAU);
        assertThat(zahlen.recall20()).isCloseTo(2 / 3.0, GENAU);
    }

    @Test
    void lookNoFurtherThanTheirPlaces() {
        var hinten = liste(9, "a");

        var zahlen = Kennzahlen.von(hinten, Map.of("a", 3));

        assertThat(zahlen.ndcg5()).isZero();
        assertThat(zahlen.ndcg10()).isCloseTo(1 / (Math.log(11) / Math.log(2)), GENAU);
        assertThat(Kennzahlen.von(liste(20, "a"), Map.of("a", 3)).recall20()).isZero();
    }

    @Test
    void areTheMeanOfSeveralPeople() {
        var mittel = Kennzahlen.mittel(Arrays.asList(new Kennzahlen(1, 0.5, 0.2, 1), new Kennzahlen(0, 0.5, 0.4, 0)));

        assertThat(mittel).isEqualTo(new Kennzahlen(0.5, 0.5, (0.2 + 0.4) / 2, 0.5));
        assertThat(Kennzahlen.mittel(List.of()).ndcg10()).isZero();
    }

    @Test
    void needSomethingGoodToFind() {
        assertThat(Kennzahlen.sindMessbar(Map.of("a", 0))).isFalse();
        assertThat(Kennzahlen.sindMessbar(Map.of("a", 0, "b", 1))).isTrue();
    }

    private static List<String> liste(int davor, String letztes) {
        return IntStream.rangeClosed(0, davor).mapToObj(i -> i == davor ? letztes : "x" + i).toList();
    }
}
