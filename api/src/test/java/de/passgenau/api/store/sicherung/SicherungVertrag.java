package de.passgenau.api.store.sicherung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;

import com.mongodb.client.MongoDatabase;
import de.passgenau.api.store.Migration;
import de.passgenau.api.store.Schemastand;
import de.passgenau.api.store.Teststore;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backup and restore, the same on both kinds of store. */
abstract class SicherungVertrag {

    @TempDir
    Path ordner;

    private Path archiv;

    abstract Teststore store();

    @BeforeEach
    void fuelle() {
        archiv = ordner.resolve("sicherung.zip");
        List<Document> viele = new ArrayList<>();
        for (int i = 0; i < 1_200; i++) {
            viele.add(new Document("_id", "f" + i).append("version", (long) i)
                    .append("schema", 2)
                    .append("text", "Zeile\nmit Ümläuten " + i));
        }
        datenbank().getCollection("faelle").insertMany(viele);
        datenbank().getCollection("traeger")
                .insertOne(new Document("_id", new ObjectId("507f1f77bcf86cd799439011"))
                        .append("betrag", new Decimal128(12345L))
                        .append("am", new Date(86_400_000L))
                        .append("anteil", 0.1)
                        .append("nichts", null)
                        .append("liste", List.of(1, 2L, "drei", new Document("vier", 4))));
    }

    @Test
    void restoresEveryDocumentAsItWas() throws IOException {
        Map<String, List<Document>> vorher = inhalt();
        Ergebnis gesichert = sichere();
        datenbank().getCollection("faelle").updateMany(new Document(), new Document("$set", new Document("text", "")));
        datenbank().getCollection("spaeter").insertOne(new Document("_id", "s"));

        Ergebnis eingespielt = sicherung(null).wiederherstellen(archiv, true, Fortschritt.STUMM);

        assertThat(inhalt()).isEqualTo(vorher);
        assertThat(eingespielt).isEqualTo(gesichert);
        assertThat(gesichert.anzahlen()).containsEntry("faelle", 1_200L).containsEntry("traeger", 1L);
    }

    @Test
    void refusesToReplaceDataUnlessTold() throws IOException {
        sichere();
        Map<String, List<Document>> vorher = inhalt();

        assertThatThrownBy(() -> sicherung(null).wiederherstellen(archiv, false, Fortschritt.STUMM))
                .isInstanceOf(SicherungUnmoeglich.class)
                .hasMessageContaining("faelle")
                .hasMessageContaining("--ersetzen");
        assertThat(inhalt()).isEqualTo(vorher);
    }

    @Test
    void restoresIntoAnEmptyStoreWithoutBeingTold() throws IOException {
        Map<String, List<Document>> vorher = inhalt();
        sichere();
        datenbank().drop();

        sicherung(null).wiederherstellen(archiv, false, Fortschritt.STUMM);

        assertThat(inhalt()).isEqualTo(vorher);
    }

    @Test
    void refusesAnArchiveWithAChangedByteAndChangesNothing() throws IOException {
        sichere();
        Testarchiv.aendere(archiv, Manifest.versiegelterEintrag("faelle"), bytes -> {
            bytes[bytes.length / 2] ^= 1;
            return bytes;
        });
        refusesAndChangesNothing("die Sammlung faelle ist verändert, unvollständig oder nicht lesbar");
    }

    @Test
    void refusesAnArchiveWithoutACollectionThatTheManifestNames() throws IOException {
        sichere();
        Testarchiv.entferne(archiv, Manifest.versiegelterEintrag("traeger"));
        refusesAndChangesNothing("die Sammlung traeger fehlt");
    }

    @Test
    void refusesAnArchiveThatWasSealedWithAnotherSecret() throws IOException {
        Testarchiv.versiegelt(archiv, Testarchiv.geheimnis(2), 1);
        refusesAndChangesNothing("mit einem anderen Geheimnis versiegelt");
    }

    @Test
    void backsUpNothingWithoutASecret() {
        Sicherung ohne = new Sicherung(new Bestand(datenbank(), store().eingebetteter()),
                Sicherung.Schema.unbekannt(), null, Clock.systemUTC());
        OutputStream ziel = OutputStream.nullOutputStream();

        assertThatThrownBy(() -> ohne.sichern(ziel, Fortschritt.STUMM)).isInstanceOf(SicherungUnmoeglich.class)
                .hasMessageContaining("Bitte setzen Sie PASSGENAU_SCHLUESSEL");
    }

    @Test
    void restoresAnOpenArchiveOfTheFirstRelease() throws IOException {
        Testarchiv.offen(archiv);

        Ergebnis eingespielt = sicherung(null).wiederherstellen(archiv, true, Fortschritt.STUMM);

        assertThat(eingespielt.zeit()).isEqualTo("2026-05-04T08:00:00Z");
        assertThat(inhalt()).isEqualTo(Map.of("faelle",
                List.of(new Document("_id", "f1").append("text", "offen"), new Document("_id", "f2"))));
    }

    @Test
    void refusesAnOpenArchiveWithAChangedDocument() throws IOException {
        Testarchiv.offen(archiv);
        Testarchiv.aendere(archiv, "sammlungen/faelle.jsonl", bytes -> new String(bytes, StandardCharsets.UTF_8)
                .replace("offen", "Offen")
                .getBytes(StandardCharsets.UTF_8));
        refusesAndChangesNothing("die Sammlung faelle stimmt nicht mit dem Manifest überein");
    }

    @Test
    void refusesATruncatedArchive() throws IOException {
        sichere();
        byte[] ganz = Files.readAllBytes(archiv);
        Files.write(archiv, java.util.Arrays.copyOf(ganz, ganz.length / 2));
        refusesAndChangesNothing("keine lesbare Zip-Datei");
    }

    @Test
    void refusesABackupOfANewerProgram() throws IOException {
        sichere();

        assertThatThrownBy(() -> sicherung(new Schemastand(List.of())).wiederherstellen(archiv, true,
                Fortschritt.STUMM)).isInstanceOf(SicherungUnmoeglich.class)
                .hasMessageContaining("neueren")
                .hasMessageContaining("Schemaversion 2");
        Migration schritt = new Migration("faelle", 1, d -> d);
        sicherung(new Schemastand(List.of(schritt))).wiederherstellen(archiv, true, Fortschritt.STUMM);
    }

    @Test
    void tellsItsProgress() throws IOException {
        List<String> gemeldet = new ArrayList<>();
        try (OutputStream ziel = Files.newOutputStream(archiv)) {
            sicherung(null).sichern(ziel, (sammlung, erledigt, gesamt) -> gemeldet.add(sammlung + " " + erledigt));
        }

        assertThat(gemeldet).containsExactly("faelle 500", "faelle 1000", "faelle 1200", "traeger 1");
    }

    private void refusesAndChangesNothing(String befund) {
        Map<String, List<Document>> vorher = inhalt();

        assertThatThrownBy(() -> sicherung(null).wiederherstellen(archiv, true, Fortschritt.STUMM))
                .isInstanceOf(SicherungUnmoeglich.class)
                .hasMessageContaining(befund);
        assertThat(inhalt()).isEqualTo(vorher);
    }

    private Ergebnis sichere() {
        try (OutputStream ziel = Files.newOutputStream(archiv)) {
            return sicherung(null).sichern(ziel, Fortschritt.STUMM);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Sicherung sicherung(@Nullable Schemastand stand) {
        return new Sicherung(new Bestand(datenbank(), store().eingebetteter()),
                new Sicherung.Schema(stand, List.of(), () -> {}), Testarchiv.geheimnis(1),
                Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), java.time.ZoneOffset.UTC));
    }

    private MongoDatabase datenbank() {
        return store().mongo().getDb();
    }

    private Map<String, List<Document>> inhalt() {
        Map<String, List<Document>> inhalt = new java.util.TreeMap<>();
        for (String name : datenbank().listCollectionNames()) {
            List<Document> dokumente = datenbank().getCollection(name)
                    .find()
                    .sort(new Document("_id", 1))
                    .into(new ArrayList<>());
            if (!dokumente.isEmpty()) {
                inhalt.put(name, dokumente);
            }
        }
        return inhalt;
    }
}
