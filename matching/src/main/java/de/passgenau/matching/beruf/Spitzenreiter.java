package de.passgenau.matching.beruf;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** The best positions of a table of points. */
final class Spitzenreiter {

    private Spitzenreiter() {}

    /** Positions with points, most points in relation to their weight first, ties in their order. */
    static List<Integer> beste(double[] punkte, IntToDoubleFunction gewicht, int anzahl) {
        double meiste = 0;
        for (double wert : punkte) {
            meiste = Math.max(meiste, wert);
        }
        double grenze = meiste / 3;
        return IntStream.range(0, punkte.length)
                .filter(i -> punkte[i] > 0 && punkte[i] >= grenze)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> -punkte[i] / (1 + gewicht.applyAsDouble(i)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(anzahl)
                .toList();
    }
}
