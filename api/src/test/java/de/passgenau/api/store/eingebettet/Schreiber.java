package de.passgenau.api.store.eingebettet;

import java.nio.file.Path;
import java.util.stream.IntStream;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import de.passgenau.api.store.Leise;
import org.bson.Document;

/** Writes from several threads until it is killed, and prints each write that was acknowledged: id and version. */
public final class Schreiber {

    private static final int FAEDEN = 4;
    private static final String FUELLUNG = "x".repeat(1500);

    private Schreiber() {}

    public static void main(String[] argumente) {
        Leise.ein();
        Einstellung vorgabe = Einstellung.fuer(Path.of(argumente[0]));
        Einstellung einstellung = new Einstellung(vorgabe.ordner(), 0, Boolean.parseBoolean(argumente[1]), 16, 0);
        EingebetteterStore store = EingebetteterStore.starte(einstellung);
        MongoClient client = MongoClients.create(store.uri());
        MongoCollection<Document> sammlung = client.getDatabase("passgenau").getCollection("proben");
        sammlung.createIndex(Indexes.ascending("schluessel"), new IndexOptions().unique(true));
        long lauf = ProcessHandle.current().pid();
        IntStream.range(0, FAEDEN).forEach(faden -> Thread.ofPlatform().start(() -> schreibe(sammlung, lauf, faden)));
    }

    private static void schreibe(MongoCollection<Document> sammlung, long lauf, int faden) {
        for (int nummer = 0;; nummer++) {
            String id = lauf + "-" + faden + "-" + nummer;
            sammlung.insertOne(new Document("_id", id).append("schluessel", "s" + id)
                    .append("version", 1L)
                    .append("fuellung", FUELLUNG));
            System.out.println(id + " 1");
            sammlung.updateOne(Filters.eq("_id", id), Updates.set("version", 2L));
            System.out.println(id + " 2");
            if (nummer % 5 == 4) {
                sammlung.findOneAndUpdate(Filters.eq("_id", id), Updates.set("version", 3L));
                System.out.println(id + " 3");
            }
        }
    }
}
