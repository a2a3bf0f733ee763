package de.passgenau.api.protokoll;

import java.nio.file.Files;
import java.time.Clock;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.passgenau.api.protokoll.ablage.Aufbewahrung;
import de.passgenau.api.protokoll.ablage.Protokollfilter;
import de.passgenau.api.protokoll.ablage.Protokollpruefer;
import de.passgenau.api.protokoll.ablage.Protokollschreiber;
import de.passgenau.api.protokoll.ablage.Protokollschreiber.Einrichtung;
import de.passgenau.api.protokoll.ablage.Protokollseiten;
import de.passgenau.api.protokoll.ablage.Protokollseiten.Ausschnitt;
import de.passgenau.api.protokoll.ablage.Pruefbericht;
import de.passgenau.api.protokoll.kette.Protokollart;
import de.passgenau.api.protokoll.kette.Vermerk;
import de.passgenau.api.store.eingebettet.EingebetteterStore;
import de.passgenau.api.store.eingebettet.Einstellung;
import org.bson.Document;

/**
 * Prints, on the embedded store with every write forced to the disk, what an entry costs its caller, alone and among
 * many, beside the naive way of one write per entry; and what a large protocol costs whoever asks or checks it.
 */
final class Protokollmessung {

    private static final String ZEILE = "%-58s %10.2f %s%n";

    private final MongoDatabase datenbank;
    private final Protokollschreiber schreiber;
    private final int groesse;

    private Protokollmessung(MongoDatabase datenbank, int groesse) {
        this.datenbank = datenbank;
        this.groesse = groesse;
        this.schreiber = Protokollschreiber.auf(datenbank,
                new Einrichtung("bench", "kette", true, new Aufbewahrung(Period.ofMonths(6))), Protokollmessung::siegel,
                Clock.systemUTC());
    }

    public static void main(String[] args) throws Exception {
        var ordner = Files.createTempDirectory("passgenau-protokoll");
        try (var store = EingebetteterStore.starte(Einstellung.fuer(ordner));
                var client = MongoClients.create(store.uri())) {
            new Protokollmessung(client.getDatabase("passgenau"), Integer.parseInt(args[0])).miss();
        }
        System.exit(0);
    }

    private static String siegel(String text) {
        return Integer.toHexString(text.hashCode());
    }

    private void miss() throws Exception {
        schreiber.start();
        var probe = datenbank.getCollection("probe");
        var naiv = new int[1];
        gleichzeitig("warm-up", 1, 500, () -> schreiber.schreibe(gelesen(0)).join());
        for (int callers : new int[] {1, 16, 64}) {
            gleichzeitig("an entry, callers at once: " + callers, callers, 2_000,
                    () -> schreiber.schreibe(gelesen(0)).join());
            gleichzeitig("the naive way, one write each, callers at once: " + callers, callers, 2_000, () -> {
                synchronized (probe) {
                    probe.insertOne(new Document("_id", ++naiv[0]).append("bezuege", List.of("a", "b")));
                }
                return "";
            });
        }
        fuelle();
        var seiten = new Protokollseiten(datenbank, true);
        var alles = new Protokollfilter(null, null, null, null, Set.of(), Set.of());
        var fall = new Protokollfilter("bezug77", null, null, null, Set.of(), Set.of());
        var fremd = new Protokollfilter(null, "a-sealed-caller-who-was-never-here", null, null, Set.of(), Set.of());
        dauer("twenty newest of " + groesse, () -> seiten.seite(alles, new Ausschnitt(null, false, 20)));
        dauer("twenty newest of one case among " + groesse, () -> seiten.seite(fall, new Ausschnitt(null, false, 20)));
        dauer("looking in vain for a caller among " + groesse,
                () -> seiten.seite(fremd, new Ausschnitt(null, false, 20)));
        dauer("counting " + groesse, () -> seiten.anzahl(alles));
        dauer("counting those of one case among " + groesse, () -> seiten.anzahl(fall));
        dauer("checking " + groesse, this::pruefe);
        var pruefung = Thread.ofPlatform().start(this::pruefe);
        gleichzeitig("an entry while " + groesse + " are checked", 1, 500, () -> schreiber.schreibe(gelesen(0)).join());
        System.out.println(pruefung.isAlive() ? "the check was still running" : "the check had ended before");
        pruefung.join();
    }

    private Pruefbericht pruefe() {
        var bericht = new Protokollpruefer(datenbank, Protokollmessung::siegel, true).pruefe(null, anzahl -> {});
        if (!bericht.gueltig()) {
            throw new IllegalStateException(bericht.befunde().toString());
        }
        return bericht;
    }

    private void fuelle() {
        for (int i = 0; i < groesse; i += 5_000) {
            var von = i;
            var alle = IntStream.range(von, von + 5_000)
                    .mapToObj(nummer -> schreiber.schreibe(gelesen(nummer)))
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(alle).join();
        }
    }

    private static Vermerk gelesen(int nummer) {
        var bezuege = IntStream.range(0, 20).mapToObj(i -> "bezug" + (nummer + i * 131) % 1300).toList();
        return new Vermerk(Protokollart.GELESEN, "a-sealed-caller-of-usual-length-012345", List.of("FALLMANAGER"),
                "FALLBEARBEITUNG", "faelle", bezuege, new TreeMap<>(), null);
    }

    private static void gleichzeitig(String was, int callers, int anzahl, Callable<String> tat) throws Exception {
        var zeiten = new long[anzahl];
        var beginn = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(callers)) {
            var alle = new ArrayList<Callable<String>>();
            for (int i = 0; i < anzahl; i++) {
                var stelle = i;
                alle.add(() -> {
                    var start = System.nanoTime();
                    tat.call();
                    zeiten[stelle] = System.nanoTime() - start;
                    return "";
                });
            }
            for (var eine : threads.invokeAll(alle)) {
                eine.get();
            }
        }
        var gesamt = System.nanoTime() - beginn;
        Arrays.sort(zeiten);
        System.out.printf(Locale.ROOT, ZEILE, was + ", p50", zeiten[anzahl / 2] / 1e6, "ms");
        System.out.printf(Locale.ROOT, ZEILE, was + ", p95", zeiten[anzahl * 95 / 100] / 1e6, "ms");
        System.out.printf(Locale.ROOT, ZEILE, was + ", all", anzahl / (gesamt / 1e9), "per second");
    }

    private static void dauer(String was, Callable<?> tat) throws Exception {
        var zeiten = new long[5];
        for (int i = 0; i < zeiten.length; i++) {
            var beginn = System.nanoTime();
            tat.call();
            zeiten[i] = System.nanoTime() - beginn;
        }
        Arrays.sort(zeiten);
        System.out.printf(Locale.ROOT, ZEILE, was, zeiten[2] / 1e6, "ms");
    }
}
