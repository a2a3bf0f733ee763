package de.passgenau.matching.guete;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * How good a ranked list is for one person, or on average for several: from 0 to 1.
 *
 * @param ndcg5 discounted gain of the first 5 against the best possible; the gain of a grade is 2^grade − 1
 * @param ndcg10 the same of the first 10
 * @param p5 share of the first 5 places with a grade of 2 or better; a list that is shorter has empty places
 * @param recall20 share of all with a grade of 1 or better that are among the first 20 */
public record Kennzahlen(double ndcg5, double ndcg10, double p5, double recall20) {

    private static final int GUT = 2;
    private static final int FUENF = 5;
    private static final int ZEHN = 10;
    private static final int ZWANZIG = 20;
    private static final double ZWEI = 2;

    /** Grades by document; what has none has grade 0. There has to be at least one of 1 or better. */
    public static Kennzahlen von(List<String> liste, Map<String, Integer> noten) {
        var erreicht = liste.stream().map(dokument -> noten.getOrDefault(dokument, 0)).toList();
        var bestmoeglich = noten.values().stream().sorted(Comparator.reverseOrder()).toList();
        return new Kennzahlen(ndcg(erreicht, bestmoeglich, FUENF), ndcg(erreicht, bestmoeglich, ZEHN),
                (double) anzahl(erreicht, FUENF, GUT) / FUENF,
                (double) anzahl(erreicht, ZWANZIG, 1) / anzahl(bestmoeglich, noten.size(), 1));
    }

    /** Whether there is anything good to find, so that a list can be measured. */
    public static boolean sindMessbar(Map<String, Integer> noten) {
        return noten.values().stream().anyMatch(note -> note >= 1);
    }

    /** The mean of each; of none it is 0. */
    public static Kennzahlen mittel(Collection<Kennzahlen> alle) {
        return new Kennzahlen(mittel(alle, Kennzahlen::ndcg5), mittel(alle, Kennzahlen::ndcg10),
                mittel(alle, Kennzahlen::p5), mittel(alle, Kennzahlen::recall20));
    }

    private static double mittel(Collection<Kennzahlen> alle, ToDoubleFunction<Kennzahlen> zahl) {
        return alle.stream().mapToDouble(zahl).average().orElse(0);
    }

    private static double ndcg(List<Integer> erreicht, List<Integer> bestmoeglich, int plaetze) {
        return dcg(erreicht, plaetze) / dcg(bestmoeglich, plaetze);
    }

    private static double dcg(List<Integer> noten, int plaetze) {
        double summe = 0;
        for (int platz = 0; platz < Math.min(plaetze, noten.size()); platz++) {
            summe += (StrictMath.pow(ZWEI, noten.get(platz)) - 1)
                    / (StrictMath.log(platz + ZWEI) / StrictMath.log(ZWEI));
        }
        return summe;
    }

    private static long anzahl(List<Integer> noten, int plaetze, int mindestens) {
        return noten.stream().limit(plaetze).filter(note -> note >= mindestens).count();
    }
}
