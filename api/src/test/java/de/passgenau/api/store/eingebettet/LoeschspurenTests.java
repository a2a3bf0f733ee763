package de.passgenau.api.store.eingebettet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoeschspurenTests {

    private static final String NAME = "Zwirbelhöfer-Prüfstein";

    @TempDir
    private Path ordner = Path.of("");

    @Test
    void areGoneFromTheFileOnceTheStoreWasClosedAfterADeletion() throws IOException {
        try (var store = EingebetteterStore.starte(Einstellung.fuer(ordner));
                var client = MongoClients.create(store.uri())) {
            var faelle = client.getDatabase("passgenau").getCollection("faelle");
            faelle.insertMany(IntStream.range(0, 300)
                    .mapToObj(i -> new Document("_id", "f" + i).append("name", (i % 3 == 0 ? NAME : "Muster") + i))
                    .toList());
            faelle.deleteMany(Filters.regex("name", "^" + NAME));
        }
        assertThat(spuren()).isZero();
    }

    private long spuren() throws IOException {
        long gefunden = 0;
        try (var dateien = Files.walk(ordner)) {
            for (var datei : dateien.filter(Files::isRegularFile).toList()) {
                var inhalt = new String(Files.readAllBytes(datei), StandardCharsets.ISO_8859_1);
                var gesucht = new String(NAME.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
                gefunden += inhalt.split(Pattern.quote(gesucht), -1).length - 1;
            }
        }
        return gefunden;
    }
}
