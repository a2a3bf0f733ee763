package de.passgenau.matching.lucene;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

import de.passgenau.matching.Ausschnitt;
import de.passgenau.matching.Eintrag;
import de.passgenau.matching.Liste;
import de.passgenau.matching.Listensuche;
import de.passgenau.matching.Ordnung;
import de.passgenau.matching.Sichtfilter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Group;
import org.openjdk.jmh.annotations.GroupThreads;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From a change to the first search of somebody else that shows it: one writer at fifty changes a second, and four that
 * write as fast as they can and share the work of showing.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = {"-Xmx256m", "-XX:+UseSerialGC"})
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 3)
@State(Scope.Benchmark)
public class SichtbarkeitBenchmark {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

    @Param({"13000", "100000"})
    int eintraege;

    private final AtomicInteger version = new AtomicInteger(1);
    private Liste liste = Lucenelisten.imSpeicher();

    @Setup(Level.Trial)
    public void fill() {
        liste.put(IntStream.range(0, eintraege).mapToObj(i -> entry(i, 1)).toList());
    }

    @TearDown(Level.Trial)
    public void close() {
        liste.close();
    }

    /** The pause between two changes of one writer at fifty a second; not a part of what is measured. */
    @State(Scope.Thread)
    public static class Takt {

        private long naechste = System.nanoTime();

        @Setup(Level.Invocation)
        public void warte() {
            naechste = Math.max(naechste + PAUSE, System.nanoTime());
            while (System.nanoTime() < naechste) {
                LockSupport.parkNanos(naechste - System.nanoTime());
            }
        }
    }

    @Benchmark
    public long fiftyASecond(Takt takt) {
        return change();
    }

    @Benchmark
    @Group("four")
    @GroupThreads(4)
    public long asFastAsTheyCan() {
        return change();
    }

    private long change() {
        var neu = version.incrementAndGet();
        liste.put(List.of(entry(neu % eintraege, neu)));
        var found = liste.search(new Listensuche(Sichtfilter.alles(),
                Map.of("version", Set.of(Integer.toString(neu))), "", new Ordnung("name", false), Ausschnitt.erste(1)));
        if (found.gesamt() != 1) {
            throw new IllegalStateException("A change was not visible: " + neu);
        }
        return found.gesamt();
    }

    private static Eintrag entry(int nummer, int version) {
        return new Eintrag("id" + nummer, version, Map.of(), Map.of("version", Set.of(Integer.toString(version))),
                Map.of("name", "Betrieb " + nummer), List.of("Betrieb " + nummer));
    }
}
