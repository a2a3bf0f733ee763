package de.passgenau.api.store.eingebettet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import de.passgenau.api.store.Leise;
import de.passgenau.api.store.Tmpfs;
import de.passgenau.api.store.Warten;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Leise.class)
class StoerungTests {

    private static final String FUELLUNG = "x".repeat(20_000);

    @TempDir
    Path ordner;

    @Test
    void losesNothingOnAFullDiskAndRecoversByItself() throws IOException {
        try (Tmpfs platte = Tmpfs.haengeEin(ordner, "6m"); Fall fall = new Fall(ordner, 0)) {
            Path ballast = Files.write(ordner.resolve("ballast"), new byte[1 << 20]);
            assertThatThrownBy(fall::schreibeEndlos).isInstanceOf(MongoCommandException.class)
                    .hasMessageContaining("Der Datenträger des Datenordners " + ordner + " ist voll");

            assertThat(fall.store.stoerung()).contains(ordner.toString());
            assertThat(fall.gelesen()).containsAll(fall.bestaetigt);

            platte.aendere("size=60m");
            Files.delete(ballast);
            Warten.bis(() -> fall.store.stoerung() == null);
            fall.schreibe();
            assertThat(fall.gelesen()).containsAll(fall.bestaetigt);
        }
    }

    @Test
    void refusesWritesBeforeTheDiskIsFull() {
        try (Tmpfs platte = Tmpfs.haengeEin(ordner, "8m"); Fall fall = new Fall(ordner, 4 << 20)) {
            assertThatThrownBy(fall::schreibeEndlos).isInstanceOf(MongoCommandException.class)
                    .hasMessageContaining("Der Datenträger des Datenordners " + ordner + " ist voll");
            assertThat(fall.store.stoerung()).contains("voll");
            assertThat(fall.gelesen()).containsAll(fall.bestaetigt);

            platte.aendere("size=60m");
            Warten.bis(() -> fall.store.stoerung() == null);
            fall.schreibe();
        }
    }

    @Test
    void refusesToStartOnAReadOnlyDiskAndLosesNothing() {
        try (Tmpfs platte = Tmpfs.haengeEin(ordner, "20m")) {
            List<String> bestaetigt = new ArrayList<>();
            try (Fall fall = new Fall(ordner, 0)) {
                fall.schreibe();
                bestaetigt.addAll(fall.bestaetigt);
            }
            platte.aendere("ro");
            assertThatThrownBy(() -> EingebetteterStore.starte(Einstellung.fuer(ordner)))
                    .isInstanceOf(StoreNichtGeoeffnet.class)
                    .hasMessageContaining(ordner.toString())
                    .hasMessageContaining("nicht beschreibbar");
            platte.aendere("rw");
            try (Fall fall = new Fall(ordner, 0)) {
                assertThat(fall.gelesen()).containsAll(bestaetigt);
            }
        }
    }

    /** A running store and a client that notes what was acknowledged. */
    private static final class Fall implements AutoCloseable {

        final EingebetteterStore store;
        final MongoClient client;
        final MongoCollection<Document> sammlung;
        final List<String> bestaetigt = new ArrayList<>();

        Fall(Path ordner, long mindestensFrei) {
            store = EingebetteterStore.starte(new Einstellung(ordner, 0, true, 16, mindestensFrei));
            client = MongoClients.create(store.uri());
            sammlung = client.getDatabase("passgenau").getCollection("proben");
        }

        void schreibe() {
            String id = "p" + bestaetigt.size();
            sammlung.insertOne(new Document("_id", id).append("fuellung", FUELLUNG));
            bestaetigt.add(id);
        }

        void schreibeEndlos() {
            for (int i = 0; i < 10_000; i++) {
                schreibe();
            }
        }

        List<String> gelesen() {
            return sammlung.find().map(d -> d.getString("_id")).into(new ArrayList<>());
        }

        @Override
        public void close() {
            client.close();
            store.close();
        }
    }
}
