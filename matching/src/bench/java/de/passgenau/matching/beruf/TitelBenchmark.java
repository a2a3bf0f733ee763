package de.passgenau.matching.beruf;

import java.util.List;
import java.util.concurrent.TimeUnit;

import de.passgenau.matching.Zeilen;
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
import org.openjdk.jmh.annotations.Warmup;

/** From a title as people write it to its codes: the directory against the naive way, every title compared letter by letter. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = {"-Xmx256m", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class TitelBenchmark {

    @Param({"mitgeliefert", "amtlich"})
    String tabelle = "";

    private Berufsverzeichnis verzeichnis = Berufsverzeichnis.aus(List.of(), List.of());
    private List<String> titel = List.of();
    private List<String> texte = List.of();
    private int naechster;

    @Setup
    public void lade() {
        verzeichnis = Berufsverzeichnis.mitgeliefert();
        if (tabelle.equals("amtlich")) {
            verzeichnis = verzeichnis.mit(Referenz.berufe(), Referenz.benennungen());
        }
        titel = verzeichnis.benennungen().stream().flatMap(Benennung::formen).distinct().toList();
        texte = Zeilen.mitgeliefert("beruf/schreibweisen.tsv", "text kldb").stream().map(List::getFirst).toList();
    }

    @Benchmark
    public List<Berufstreffer> verzeichnis() {
        return verzeichnis.finde(text(), 5);
    }

    @Benchmark
    public String naiv() {
        var gesucht = text();
        var bester = "";
        int kleinster = Integer.MAX_VALUE;
        for (var einer : titel) {
            int abstand = levenshtein(gesucht, einer);
            if (abstand < kleinster) {
                kleinster = abstand;
                bester = einer;
            }
        }
        return bester;
    }

    private String text() {
        naechster = (naechster + 1) % texte.size();
        return texte.get(naechster);
    }

    private static int levenshtein(String a, String b) {
        int[] vorige = new int[b.length() + 1];
        int[] zeile = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            vorige[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            zeile[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int ersetzt = vorige[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                zeile[j] = Math.min(ersetzt, 1 + Math.min(vorige[j], zeile[j - 1]));
            }
            int[] frei = vorige;
            vorige = zeile;
            zeile = frei;
        }
        return vorige[b.length()];
    }
}
