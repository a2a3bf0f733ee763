package de.passgenau.api.demo.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;

/** Chance that repeats itself: one stream per thing, decided by the seed, its kind and its number. */
final class Zufall {

    private final Random random;

    private Zufall(long keim) {
        random = new Random(keim);
    }

    static Zufall fuer(long seed, String art, int nummer) {
        long keim = gemischt(seed + 31L * art.hashCode());
        return new Zufall(gemischt(keim + nummer));
    }

    /** The finaliser of MurmurHash3: neighbouring numbers get unlike streams. */
    private static long gemischt(long wert) {
        long eins = (wert ^ (wert >>> 33)) * 0xff51afd7ed558ccdL;
        long zwei = (eins ^ (eins >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return zwei ^ (zwei >>> 33);
    }

    /** Both ends included. */
    int zwischen(int von, int bis) {
        return von + random.nextInt(bis - von + 1);
    }

    boolean promille(int anteil) {
        return random.nextInt(1_000) < anteil;
    }

    <T> T aus(List<T> auswahl) {
        return auswahl.get(random.nextInt(auswahl.size()));
    }

    /** The heavier, the likelier; one of weight 0 only if all have it. */
    <T> T gewichtet(List<T> auswahl, ToIntFunction<T> gewicht) {
        int summe = auswahl.stream().mapToInt(gewicht).sum();
        int rest = summe == 0 ? 0 : random.nextInt(summe);
        for (var eines : auswahl) {
            rest -= gewicht.applyAsInt(eines);
            if (rest < 0) {
                return eines;
            }
        }
        return auswahl.getFirst();
    }

    /** So many different ones, all if there are fewer, in the order in which they were drawn. */
    <T> List<T> einige(List<T> auswahl, int anzahl) {
        var rest = new ArrayList<>(auswahl);
        var gezogen = new ArrayList<T>();
        while (gezogen.size() < anzahl && !rest.isEmpty()) {
            gezogen.add(rest.remove(random.nextInt(rest.size())));
        }
        return List.copyOf(gezogen);
    }
}
