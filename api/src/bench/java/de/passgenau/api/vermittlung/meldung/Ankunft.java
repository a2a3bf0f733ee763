package de.passgenau.api.vermittlung.meldung;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** When which change was sent, and how long it took until each subscriber had it. */
final class Ankunft {

    private static final Pattern NUMMER = Pattern.compile("\\[(\\d+)]");

    private final ConcurrentMap<Long, Long> gesendet = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Long> dauern = new ConcurrentLinkedQueue<>();
    private final AtomicLong fehler = new AtomicLong();
    private volatile @Nullable String ersterFehler;

    void gesendet(long nummer) {
        gesendet.put(nummer, System.nanoTime());
    }

    void angekommen(String nachricht) {
        if (nachricht.contains("\"type\":\"error\"") || nachricht.contains("\"errors\"")) {
            ersterFehler = nachricht;
            fehler.incrementAndGet();
        }
        var gefunden = NUMMER.matcher(nachricht);
        var beginn = gefunden.find() ? gesendet.get(Long.valueOf(gefunden.group(1))) : null;
        if (beginn != null) {
            dauern.add(System.nanoTime() - beginn);
        }
    }

    /** So that the slowest ones count as well. */
    void warteAufStille(Duration stille) {
        int bisher;
        do {
            bisher = dauern.size();
            LockSupport.parkNanos(stille.toNanos());
        } while (dauern.size() > bisher);
    }

    /** Of all that have arrived. */
    String zeile() {
        var sortiert = dauern.stream().mapToLong(Long::longValue).sorted().toArray();
        return sortiert.length == 0
                ? "nothing arrived, errors: " + fehler + ' ' + ersterFehler
                : String.format(Locale.ROOT,
                        "%d events, p50 %.0f ms, p95 %.0f ms, p99 %.0f ms, longest %.0f ms, errors %d%s",
                        sortiert.length, ms(sortiert, 50), ms(sortiert, 95), ms(sortiert, 99), ms(sortiert, 100),
                        fehler.get(), fehler.get() == 0 ? "" : " " + ersterFehler);
    }

    private static double ms(long[] sortiert, int prozent) {
        return sortiert[Math.min(sortiert.length - 1, sortiert.length * prozent / 100)] / 1e6;
    }
}
