package de.passgenau.api.massnahme.suche;

import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Measures a question asked again and again: how long one takes, and how many two callers get answered in a second. */
public final class Zeitnahme {

    private static final int AUFWAERMEN = Integer.getInteger("messung.aufwaermen", 2_000);
    private static final int FRAGEN = Integer.getInteger("messung.fragen", 1_000);
    private static final int ANRUFER = 2;
    private static final String ZEILE = "%-62s %9.2f %9.2f %9.0f%n";

    private Zeitnahme() {}

    /** Something that is asked. */
    @FunctionalInterface
    public interface Frage {

        void stelle() throws Exception;
    }

    public static void kopf(String was) {
        System.out.printf("%-62s %9s %9s %9s%n", was, "p50", "p95", "a second");
    }

    public static void miss(String was, Frage frage) {
        miss(was, frage, AUFWAERMEN, FRAGEN);
    }

    public static void miss(String was, Frage frage, int aufwaermen, int fragen) {
        try {
            for (int i = 0; i < aufwaermen; i++) {
                frage.stelle();
            }
            var dauer = new double[fragen];
            for (int i = 0; i < fragen; i++) {
                long beginn = System.nanoTime();
                frage.stelle();
                dauer[i] = (System.nanoTime() - beginn) / 1e6;
            }
            Arrays.sort(dauer);
            System.out.printf(Locale.ROOT, ZEILE, was, dauer[fragen / 2], dauer[fragen * 95 / 100],
                    durchsatz(frage, fragen));
        } catch (Exception e) {
            throw new IllegalStateException(was, e);
        }
    }

    private static double durchsatz(Frage frage, int fragen) throws Exception {
        var noch = new AtomicInteger(ANRUFER * fragen);
        Callable<Integer> anrufer = () -> {
            int gestellte = 0;
            while (noch.getAndDecrement() > 0) {
                frage.stelle();
                gestellte++;
            }
            return gestellte;
        };
        long beginn = System.nanoTime();
        int alle = 0;
        try (var threads = Executors.newFixedThreadPool(ANRUFER)) {
            for (var antwort : threads.invokeAll(Collections.nCopies(ANRUFER, anrufer))) {
                alle += antwort.get();
            }
        }
        return alle * 1e9 / (System.nanoTime() - beginn);
    }
}
