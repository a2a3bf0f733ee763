package de.passgenau.api.store.sicherung;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import de.passgenau.api.store.Teststore;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class SchnappschussTests {

    @RegisterExtension
    static final Teststore STORE = Teststore.eingebettet();

    @TempDir
    Path ordner;

    @Test
    void showsAllCollectionsAtOneMomentWhileWritesGoOn() throws Exception {
        MongoDatabase datenbank = STORE.mongo().getDb();
        datenbank.getCollection("m")
                .insertMany(IntStream.range(0, 2_000)
                        .mapToObj(i -> new Document("_id", i).append("text", "x".repeat(1_000)))
                        .toList());
        AtomicBoolean weiter = new AtomicBoolean(true);
        try (MongoClient client = MongoClients.create(STORE.uri())) {
            Thread schreiber = Thread.ofPlatform()
                    .start(() -> zaehle(client.getDatabase(datenbank.getName()), weiter));
            for (int i = 0; i < 5; i++) {
                Map<String, Integer> staende = gesichert(datenbank, ordner.resolve(i + ".zip"));
                assertThat(staende.getOrDefault("a", 0) - staende.getOrDefault("z", 0)).isBetween(0, 1);
            }
            weiter.set(false);
            schreiber.join();
        }
    }

    /** First a, then z: at no moment is z ahead, or a more than one step. */
    private static void zaehle(MongoDatabase datenbank, AtomicBoolean weiter) {
        while (weiter.get()) {
            for (String sammlung : List.of("a", "z")) {
                datenbank.getCollection(sammlung)
                        .updateOne(Filters.eq("_id", 1), Updates.inc("stand", 1),
                                new UpdateOptions().upsert(true));
            }
        }
    }

    private Map<String, Integer> gesichert(MongoDatabase datenbank, Path ort) throws IOException {
        try (OutputStream ziel = Files.newOutputStream(ort)) {
            new Sicherung(new Bestand(datenbank, STORE.eingebetteter()), Sicherung.Schema.unbekannt(),
                    Testarchiv.geheimnis(1), Clock.systemUTC())
                    .sichern(ziel, Fortschritt.STUMM);
        }
        Map<String, Integer> staende = new HashMap<>();
        try (Archiv archiv = Archiv.oeffne(ort)) {
            Archivleser leser = Archivleser.von(archiv, Testarchiv.geheimnis(1)).geprueft();
            archiv.manifest()
                    .sammlungen()
                    .stream()
                    .filter(inhalt -> !inhalt.name().equals("m"))
                    .forEach(inhalt -> leser.lies(inhalt,
                            dokument -> staende.put(inhalt.name(), dokument.getInt32("stand").getValue())));
        }
        return staende;
    }
}
