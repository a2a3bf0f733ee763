package de.passgenau.matching.lucene;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import de.passgenau.matching.Ausschnitt;
import de.passgenau.matching.Eintrag;
import de.passgenau.matching.Liste;
import de.passgenau.matching.Listensuche;
import de.passgenau.matching.Marke;
import de.passgenau.matching.Ordnung;
import de.passgenau.matching.Sichtfilter;
import de.passgenau.matching.Trefferliste;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
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
 * One page of twenty out of a long list, by its mark and by counting from the start; beside both the naive way: filter
 * and sort everything, then skip.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = {"-Xmx256m", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class BlaetternBenchmark {

    private static final int SEITE = 20;
    private static final Ordnung NACH_NAME = new Ordnung("name", false);

    @Param({"13000", "100000"})
    int eintraege;

    /** How far into the list the page lies, in percent. */
    @Param({"0", "50", "95"})
    int tiefe;

    private final Liste liste = Lucenelisten.imSpeicher();
    private List<Eintrag> alle = List.of();
    private @Nullable Marke marke;
    private int davor;

    @Setup
    public void fill() {
        var random = new Random(7);
        alle = IntStream.range(0, eintraege).mapToObj(i -> entry(i, random)).toList();
        liste.put(alle);
        davor = eintraege / 100 * tiefe;
        marke = davor == 0
                ? null
                : search(new Ausschnitt(davor, null, false)).treffer().getLast().marke();
    }

    private static Eintrag entry(int number, Random random) {
        var name = "betrieb " + Integer.toString(random.nextInt(1_000_000), 36);
        return new Eintrag("id" + number, 1, Map.of(), Map.of(), Map.of("name", name), List.of(name));
    }

    @TearDown
    public void close() {
        liste.close();
    }

    @Benchmark
    public Trefferliste byMark() {
        return search(new Ausschnitt(SEITE, marke, false));
    }

    @Benchmark
    public List<Trefferliste.Treffer> byOffset() {
        return search(new Ausschnitt(davor + SEITE, null, false)).treffer().subList(davor, davor + SEITE);
    }

    @Benchmark
    public List<Eintrag> naive() {
        return alle.stream()
                .sorted(Comparator.comparing((Eintrag entry) -> entry.ordnung().get("name")).thenComparing(Eintrag::id))
                .skip(davor)
                .limit(SEITE)
                .toList();
    }

    private Trefferliste search(Ausschnitt ausschnitt) {
        return liste.search(new Listensuche(Sichtfilter.alles(), Map.of(), "", NACH_NAME, ausschnitt));
    }
}
