package de.passgenau.matching.last;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.beruf.Berufsnaehen;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.bewertung.stelle.Stellenbewertung;
import de.passgenau.matching.lucene.Lucenematching;
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

/** The twenty best people for an offer with their reasons: the engine, beside it a scan over everybody and bare Lucene. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Benchmark)
public class RangBenchmark {

    private static final int ANGEBOTE = 1000;

    @Param({"13000", "100000"})
    int profile;

    private final List<Stelle> angebote = new ArrayList<>();
    private final List<Verfahren> verfahren = new ArrayList<>();
    private int naechstes;

    @Setup
    public void baue() throws IOException {
        var bewertung = new Stellenbewertung(Gewichte.fuerStellen(), Bevoelkerung.STICHTAG,
                Berufsnaehen.mitgeliefert(), code -> code);
        var menschen = new Menschen(new Bevoelkerung(1, Lastmessung.gebiet(profile)),
                new Schluessel(Gewichte.fuerStellen()), profile);
        var tafeln = new Tafeln(bewertung.punkte(), Gewichte.fuerStellen(), menschen.schluessel());
        verfahren.add(new Motor(Lucenematching.imSpeicher(Berufsnaehen.mitgeliefert(), code -> code), menschen));
        verfahren.add(new Begruendet(Feldscan.von(tafeln, menschen).mitAnzahl(), menschen, bewertung));
        verfahren.add(new Begruendet(
                new LuceneSortiert(tafeln, Files.createTempDirectory("rang"), menschen), menschen, bewertung));
        var stellen = new Angebote(2, Lastmessung.gebiet(profile));
        for (int i = 0; i < ANGEBOTE; i++) {
            angebote.add(stellen.stelle(i));
        }
    }

    @TearDown
    public void schliesse() throws IOException {
        for (var eines : verfahren) {
            eines.close();
        }
    }

    @Benchmark
    public Antwort maschine() {
        return frage(0);
    }

    @Benchmark
    public Antwort felder() {
        return frage(1);
    }

    @Benchmark
    public Antwort lucene() {
        return frage(2);
    }

    private Antwort frage(int welches) {
        naechstes = (naechstes + 1) % ANGEBOTE;
        return verfahren.get(welches).beste(angebote.get(naechstes), -1, 20);
    }
}
