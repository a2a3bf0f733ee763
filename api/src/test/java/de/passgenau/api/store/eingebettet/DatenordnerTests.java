package de.passgenau.api.store.eingebettet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import de.passgenau.api.store.Leise;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Leise.class)
class DatenordnerTests {

    private static final int DOKUMENTE = 200;

    @TempDir
    Path ordner;

    Path datei;

    @BeforeEach
    void fuelle() {
        datei = Einstellung.fuer(ordner).datei();
        try (EingebetteterStore store = EingebetteterStore.starte(Einstellung.fuer(ordner));
                MongoClient client = MongoClients.create(store.uri())) {
            MongoCollection<Document> sammlung = client.getDatabase("passgenau").getCollection("proben");
            for (int i = 0; i < DOKUMENTE; i++) {
                sammlung.insertOne(new Document("_id", i).append("fuellung", "wert " + i + " ".repeat(500)));
            }
        }
    }

    @Test
    void refusesASecondOpeningOfTheSameFolder() {
        try (EingebetteterStore erster = EingebetteterStore.starte(Einstellung.fuer(ordner))) {
            assertThat(erster.uri()).startsWith("mongodb://127.0.0.1:");
            assertThatThrownBy(() -> EingebetteterStore.starte(Einstellung.fuer(ordner)))
                    .isInstanceOf(StoreNichtGeoeffnet.class)
                    .hasMessage(
                            "Der Datenordner " + ordner + " wird schon von einem anderen Passgenau-Prozess benutzt.");
        }
    }

    @Test
    void refusesAFileOfGarbageAndLeavesItAlone() throws IOException {
        Files.write(datei, "Das ist keine Datenbank. ".repeat(1000).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        refusesAndLeavesAlone();
    }

    @Test
    void refusesATruncatedFile() throws IOException {
        try (RandomAccessFile kuerzer = new RandomAccessFile(datei.toFile(), "rw")) {
            kuerzer.setLength(kuerzer.length() / 2);
        }
        refusesAndLeavesAlone();
    }

    @Test
    void refusesAFileThatHasBecomeEmpty() throws IOException {
        Files.write(datei, new byte[0]);
        refusesAndLeavesAlone();
    }

    @Test
    void noticesAChangedByteInsideADocument() throws IOException {
        byte[] inhalt = Files.readAllBytes(datei);
        String text = new String(inhalt, java.nio.charset.StandardCharsets.ISO_8859_1);
        for (int ort = text.indexOf("wert 77 "); ort >= 0; ort = text.indexOf("wert 77 ", ort + 1)) {
            inhalt[ort] = 'W';
        }
        Files.write(datei, inhalt);
        refusesAndLeavesAlone();
    }

    private void refusesAndLeavesAlone() throws IOException {
        byte[] vorher = Files.readAllBytes(datei);

        assertThatThrownBy(() -> EingebetteterStore.starte(Einstellung.fuer(ordner)))
                .isInstanceOfSatisfying(StoreNichtGeoeffnet.class, e -> {
                    assertThat(e.grund()).isEqualTo(StoreNichtGeoeffnet.Grund.BESCHAEDIGT);
                    assertThat(e.meldung()).contains(datei.toString()).contains("beschädigt");
                    assertThat(e.abhilfe()).contains("sicherung --von");
                });
        assertThat(Files.readAllBytes(datei)).isEqualTo(vorher);
    }
}
