package de.passgenau.api.protokoll.ablage;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Period;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

import com.mongodb.client.MongoClients;
import de.passgenau.api.protokoll.ablage.Protokollschreiber.Einrichtung;
import de.passgenau.api.protokoll.kette.Besiegelung;
import de.passgenau.api.protokoll.kette.Protokollart;
import de.passgenau.api.protokoll.kette.Vermerk;
import de.passgenau.api.store.Leise;
import de.passgenau.api.store.eingebettet.EingebetteterStore;
import de.passgenau.api.store.eingebettet.Einstellung;

/** Writes entries from several threads until it is killed, and prints the id of each that was acknowledged. */
public final class Eintragschreiber {

    static final Besiegelung SIEGEL = text -> "seal of " + text.hashCode() + ' ' + text.length();
    private static final int FAEDEN = 4;

    private Eintragschreiber() {}

    public static void main(String[] argumente) {
        Leise.ein();
        var store = EingebetteterStore.starte(Einstellung.fuer(Path.of(argumente[0])));
        var schreiber = Protokollschreiber.auf(MongoClients.create(store.uri()).getDatabase("passgenau"),
                new Einrichtung(UUID.randomUUID().toString(), "kette", true, new Aufbewahrung(Period.ofMonths(6))),
                SIEGEL, Clock.systemUTC());
        schreiber.start();
        IntStream.range(0, FAEDEN).forEach(faden -> Thread.ofPlatform().start(() -> schreibe(schreiber)));
    }

    private static void schreibe(Protokollschreiber schreiber) {
        for (int i = 0;; i++) {
            var vermerk = new Vermerk(Protokollart.GELESEN, "sealed", List.of("FALLMANAGER"), "FALLBEARBEITUNG",
                    "faelle", List.of("bezug" + i), new TreeMap<>(), null);
            System.out.println(schreiber.schreibe(vermerk).join() + "!");
        }
    }
}
