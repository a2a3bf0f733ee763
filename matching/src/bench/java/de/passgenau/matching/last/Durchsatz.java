package de.passgenau.matching.last;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;

/** How often something can be done in a second, by one thread and by two, beside a loop that needs nothing but the processor. */
final class Durchsatz {

    private static final int RUNDEN = 3;
    private static final long DAUER = 700_000_000;
    private static final int SCHLEIFE = 200_000;

    /** What came of it, each a median.
     *
     * @param einer a second
     * @param zwei a second
     * @param gewinn two threads against one
     * @param schleife the gain of the loop in the same rounds */
    record Ergebnis(double einer, double zwei, double gewinn, double schleife) {}

    private Durchsatz() {}

    /** @param arbeit gets the number of the piece of work */
    static Ergebnis messe(IntConsumer arbeit) {
        var einer = new ArrayList<Double>();
        var zwei = new ArrayList<Double>();
        var gewinn = new ArrayList<Double>();
        var schleife = new ArrayList<Double>();
        for (int runde = 0; runde < RUNDEN; runde++) {
            double einfach = jeSekunde(1, arbeit);
            double doppelt = jeSekunde(2, arbeit);
            einer.add(einfach);
            zwei.add(doppelt);
            gewinn.add(doppelt / einfach);
            double rechnenEinfach = jeSekunde(1, Durchsatz::rechne);
            schleife.add(jeSekunde(2, Durchsatz::rechne) / rechnenEinfach);
        }
        return new Ergebnis(mitte(einer), mitte(zwei), mitte(gewinn), mitte(schleife));
    }

    private static double mitte(List<Double> werte) {
        return werte.stream().sorted().skip(RUNDEN / 2).findFirst().orElseThrow();
    }

    private static double jeSekunde(int faeden, IntConsumer arbeit) {
        var aufgaben = new ArrayList<Callable<Integer>>();
        for (int faden = 0; faden < faeden; faden++) {
            int ab = faden * 500;
            aufgaben.add(() -> mache(ab, arbeit));
        }
        long beginn = System.nanoTime();
        try (var ausfuehrung = Executors.newFixedThreadPool(faeden)) {
            int summe = 0;
            for (var anzahl : ausfuehrung.invokeAll(aufgaben)) {
                summe += anzahl.get();
            }
            return summe * 1e9 / (System.nanoTime() - beginn);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int mache(int ab, IntConsumer arbeit) {
        long ende = System.nanoTime() + DAUER;
        int anzahl = 0;
        while (System.nanoTime() < ende) {
            arbeit.accept(ab + anzahl++);
        }
        return anzahl;
    }

    private static void rechne(int nummer) {
        long zahl = nummer + 1L;
        for (int i = 0; i < SCHLEIFE; i++) {
            zahl ^= zahl << 13;
            zahl ^= zahl >>> 7;
            zahl ^= zahl << 17;
        }
        if (zahl == 0) {
            throw new IllegalStateException("Aus " + nummer + " wurde nichts");
        }
    }
}
