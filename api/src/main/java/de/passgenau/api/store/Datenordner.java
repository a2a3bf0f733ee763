package de.passgenau.api.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.passgenau.api.befehle.Aufruf;
import de.passgenau.api.befehle.Befehlsfehler;
import de.passgenau.api.befehle.Option;
import de.passgenau.api.geheimnis.Geheimnis;
import de.passgenau.api.store.eingebettet.EingebetteterStore;
import de.passgenau.api.store.eingebettet.Einstellung;
import de.passgenau.api.store.eingebettet.StoreNichtGeoeffnet;
import org.jspecify.annotations.Nullable;

/** The store itself, opened by a command where no server runs. */
public final class Datenordner {

    /** Names the folder; for every command that may open it. */
    public static final Option OPTION = Option.mitWert("daten", "ordner",
            "Datenordner ohne Server (PASSGENAU_DATEN, Vorgabe ./data)");

    private final Aufruf aufruf;

    public Datenordner(Aufruf aufruf) {
        this.aufruf = aufruf;
    }

    /**
     * What a command does with the store.
     *
     * @param <T> what it brings back
     */
    public interface Arbeit<T> {

        T tue(Geoeffnet store) throws IOException;
    }

    /**
     * The store as a command has it in hand.
     *
     * @param eingebettet the embedded store itself; null on a real MongoDB
     */
    public record Geoeffnet(
            MongoClient client,
            MongoDatabase datenbank,
            @Nullable EingebetteterStore eingebettet,
            Clock clock) {}

    private Path ort() {
        return Path.of(aufruf.wert("daten", "PASSGENAU_DATEN").orElse("./data"));
    }

    private Optional<String> mongodb() {
        return aufruf.wert("mongodb", "PASSGENAU_MONGODB_URI");
    }

    /** Refuses a folder without data, where nothing is to be created. */
    public void verlangeDaten() {
        if (mongodb().isEmpty() && !Files.exists(ort().resolve("passgenau.mv"))) {
            throw Befehlsfehler.gescheitert("Im Datenordner " + ort() + " sind keine Daten.");
        }
    }

    /** What the application on this store holds: with a MongoDB the told one only. */
    public Optional<Geheimnis> geheimnis() throws IOException {
        Optional<String> genannt = aufruf.umgebung("PASSGENAU_SCHLUESSEL");
        return mongodb().isPresent()
                ? genannt.map(Geheimnis::genannt)
                : Geheimnis.vorhanden(genannt.orElse(""), ort());
    }

    public <T> T mitStore(Arbeit<T> arbeit) throws IOException {
        Optional<String> uri = mongodb();
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

    private static <T> T mit(String uri, @Nullable EingebetteterStore store, Arbeit<T> arbeit) throws IOException {
        var adresse = Adresse.mitDatenbank(uri);
        String datenbank = adresse.getDatabase() == null ? Adresse.DATENBANK : adresse.getDatabase();
        try (MongoClient client = MongoClients.create(adresse)) {
            return arbeit.tue(new Geoeffnet(client, client.getDatabase(datenbank), store, Clock.systemUTC()));
        } catch (MongoException e) {
            throw Befehlsfehler.gescheitert("Der Store antwortet nicht: " + e.getMessage());
        }
    }
}
