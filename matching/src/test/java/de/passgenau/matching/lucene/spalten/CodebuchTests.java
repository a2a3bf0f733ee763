package de.passgenau.matching.lucene.spalten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class CodebuchTests {

    private static final int VIELE = 1_000;

    private final Codebuch buch = new Codebuch();

    @Test
    void givesEachCodeTheNextNumberAndKeepsIt() {
        assertThat(IntStream.range(0, VIELE)).allSatisfy(i -> assertThat(buch.nummer("C" + i)).isEqualTo(i));

        assertThat(buch.nummer("C7")).isEqualTo(7);
        assertThat(buch.code(VIELE - 1)).isEqualTo("C" + (VIELE - 1));
        assertThat(buch.anzahl()).isEqualTo(VIELE);
        assertThat(buch.gesucht("D")).isNull();
    }

    /** Several threads read columns at once. */
    @Test
    void givesEachCodeOneNumberHoweverManyAskAtOnce() {
        int[] nummern = IntStream.range(0, 8 * VIELE).parallel().map(i -> buch.nummer("C" + i % VIELE)).toArray();

        assertThat(buch.anzahl()).isEqualTo(VIELE);
        assertThat(IntStream.range(0, nummern.length))
                .allSatisfy(i -> assertThat(buch.code(nummern[i])).isEqualTo("C" + i % VIELE));
    }
}
