package de.passgenau.api.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import de.passgenau.api.PassgenauApplication;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes change one document of a store that runs in a third. */
class ZweiProzesseTests {

    private static final int SIEGE = 150;

    @TempDir
    Path ordner;

    /** Raises the version until it has won often enough, and prints how often it lost. */
    static final class Zaehler {

        public static void main(String[] argumente) {
            Leise.ein();
            try (MongoClient client = MongoClients.create(argumente[0])) {
                MongoCollection<Document> sammlung = sammlung(client);
                int verloren = 0;
                for (int siege = 0; siege < SIEGE;) {
                    long version = version(sammlung);
                    long geaendert = sammlung.updateOne(
                            Filters.and(Filters.eq("_id", "a"), Filters.eq("version", version)),
                            Updates.set("version", version + 1)).getModifiedCount();
                    siege += (int) geaendert;
                    verloren += geaendert == 0 ? 1 : 0;
                }
                System.out.println("verloren " + verloren);
            }
        }
    }

    @Test
    void letsExactlyOneOfTwoWritersWinEachVersion() {
        try (Kindprozess speicher = Kindprozess.starte(PassgenauApplication.class, "speicher", "--daten",
                ordner.toString())) {
            String uri = speicher.warteAuf(zeile -> zeile.contains("mongodb://")).replaceAll(".*(mongodb://)", "$1");
            try (MongoClient client = MongoClients.create(uri)) {
                sammlung(client).insertOne(new Document("_id", "a").append("version", 0L));
                try (Kindprozess erster = Kindprozess.starte(Zaehler.class, uri);
                        Kindprozess zweiter = Kindprozess.starte(Zaehler.class, uri)) {
                    assertThat(erster.warteAufEnde()).isZero();
                    assertThat(zweiter.warteAufEnde()).isZero();
                }
                assertThat(version(sammlung(client))).isEqualTo(2L * SIEGE);
            }
        }
    }

    private static MongoCollection<Document> sammlung(MongoClient client) {
        return client.getDatabase("passgenau").getCollection("proben");
    }

    private static long version(MongoCollection<Document> sammlung) {
        return Objects.requireNonNull(sammlung.find(Filters.eq("_id", "a")).first()).getLong("version");
    }
}
