package de.passgenau.matching.beruf;

import java.util.concurrent.TimeUnit;

import de.passgenau.matching.ort.Ortsverzeichnis;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** What the starter tables cost at the start of a fresh process. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 5, jvmArgsAppend = {"-Xmx256m", "-XX:+UseSerialGC"})
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class LadenBenchmark {

    @Benchmark
    public Berufsverzeichnis berufe() {
        return Berufsverzeichnis.gelesen();
    }

    @Benchmark
    public Ortsverzeichnis orte() {
        return Ortsverzeichnis.mitgeliefert();
    }
}
