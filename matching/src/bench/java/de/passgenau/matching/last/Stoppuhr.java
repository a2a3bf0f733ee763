package de.passgenau.matching.last;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Two clocks: the one on the wall, and the one that runs while the thread has a core; they part where others work beside. */
final class Stoppuhr {

    private static final ThreadMXBean KERN = ManagementFactory.getThreadMXBean();
    private static final int ZWANZIG = 20;

    private final long[] wand;
    private final long[] kern;
    private int fragen;

    Stoppuhr(int anzahl) {
        wand = new long[anzahl];
        kern = new long[anzahl];
    }

    void stoppe(Supplier<Antwort> frage) {
        long amKern = KERN.getCurrentThreadCpuTime();
        long anDerWand = System.nanoTime();
        var beste = frage.get();
        wand[fragen] = System.nanoTime() - anDerWand;
        kern[fragen] = KERN.getCurrentThreadCpuTime() - amKern;
        fragen++;
        if (beste.raenge().size() > ZWANZIG) {
            throw new IllegalStateException("Zu viele: " + beste);
        }
    }

    Zeiten wand() {
        return Zeiten.von(Arrays.copyOf(wand, fragen));
    }

    Zeiten kern() {
        return Zeiten.von(Arrays.copyOf(kern, fragen));
    }

    /** Of some questions only. */
    Zeiten kern(IntPredicate welche) {
        return Zeiten.von(IntStream.range(0, kern.length).filter(welche).mapToLong(i -> kern[i]).toArray());
    }
}
