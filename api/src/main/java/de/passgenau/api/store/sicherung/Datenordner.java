package de.passgenau.api.store.sicherung;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.passgenau.api.befehle.Aufruf;
import de.passgenau.api.befehle.Befehlsfehler;
import de.passgenau.api.store.Adresse;
import de.passgenau.api.store.eingebettet.EingebetteterStore;
import de.passgenau.api.store.eingebettet.Einstellung;
import de.passgenau.api.store.eingebettet.StoreNichtGeoeffnet;
import org.jspecify.annotations.Nullable;

/** The store itself, opened by a command where no server runs. */
final class Datenordner {

    /** What a command does with the store. */
    interface Arbeit {
        Ergebnis tue(Sicherung sicherung) throws IOException;
    }

    private final Aufruf aufruf;

    Datenordner(Aufruf aufruf) {
        this.aufruf = aufruf;
    }

    Path ort() {
        return Path.of(aufruf.wert("daten", "PASSGENAU_DATEN").orElse("./data"));
    }

    Ergebnis mitStore(Arbeit arbeit) throws IOException {
        Optional<String> uri = aufruf.wert("mongodb", "PASSGENAU_MONGODB_URI");
        if (uri.isPresent()) {
            return mit(uri.get(), null, arbeit);
        }
        try (EingebetteterStore store = EingebetteterStore.starte(Einstellung.fuer(ort()))) {
            return mit(store.uri(), store, arbeit);
        } catch (StoreNichtGeoeffnet e) {
            String rat = e.grund() == StoreNichtGeoeffnet.Grund.GESPERRT
                    ? " Die Adresse des laufenden Servers mit --server angeben."
                    : " " + e.abhilfe();
            throw Befehlsfehler.gescheitert(e.meldung() + rat);
        }
    }

    private static Ergebnis mit(String uri, @Nullable EingebetteterStore store, Arbeit arbeit) throws IOException {
        var adresse = Adresse.mitDatenbank(uri);
        String datenbank = adresse.getDatabase() == null ? Adresse.DATENBANK : adresse.getDatabase();
        try (MongoClient client = MongoClients.create(adresse)) {
            return arbeit.tue(new Sicherung(client.getDatabase(datenbank), store, Sicherung.Schema.unbekannt(),
                    Clock.systemUTC()));
        } catch (MongoException e) {
            throw Befehlsfehler.gescheitert("Der Store antwortet nicht: " + e.getMessage());
        }
    }
}
