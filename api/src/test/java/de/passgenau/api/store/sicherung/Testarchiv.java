package de.passgenau.api.store.sicherung;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import de.passgenau.api.geheimnis.Geheimnis;
import de.passgenau.api.store.sicherung.Manifest.Inhalt;
import org.bson.Document;
import org.bson.RawBsonDocument;

/** Archives for tests, and what somebody does to them who should not. */
final class Testarchiv {

    private static final String FAELLE = "{\"_id\": \"f1\", \"text\": \"offen\"}\n{\"_id\": \"f2\"}\n";

    private Testarchiv() {}

    static Geheimnis geheimnis(int welches) {
        byte[] bytes = new byte[32];
        bytes[31] = (byte) welches;
        return Geheimnis.genannt(Base64.getEncoder().encodeToString(bytes));
    }

    /** Two collections, the first of several parts. */
    static void versiegelt(Path ort, Geheimnis geheimnis, long saat) {
        Random zufall = new Random(saat);
        Archivsiegel siegel = Archivsiegel.neu(geheimnis);
        try (OutputStream ziel = Files.newOutputStream(ort)) {
            Archivschreiber archiv = new Archivschreiber(ziel, siegel);
            List<Inhalt> inhalte = new ArrayList<>();
            for (String name : List.of("faelle", "traeger")) {
                inhalte.add(archiv.sammlung(name, List.of(), empfaenger -> {
                    for (int i = 0; i < 400; i++) {
                        byte[] bytes = new byte[500];
                        zufall.nextBytes(bytes);
                        empfaenger.accept(RawBsonDocument.parse(new Document("_id", name + i)
                                .append("text", Base64.getEncoder().encodeToString(bytes))
                                .toJson()));
                    }
                }));
            }
            archiv.schliesse(new Manifest("2026-11-21T09:00:00Z", "alle Sammlungen", inhalte, siegel.angabe()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the form of 0.1.0. */
    static void offen(Path ort) throws IOException {
        String summe = Archiv.hex(Archiv.sha256().digest(FAELLE.getBytes(StandardCharsets.UTF_8)));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(ort))) {
            zip.putNextEntry(new ZipEntry("sammlungen/faelle.jsonl"));
            zip.write(FAELLE.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("manifest.json"));
            zip.write(
                    ("""
                            {"anwendung": "passgenau", "format": 1, "zeit": "2026-05-04T08:00:00Z", "konsistenz": "alle Sammlungen",
                             "sammlungen": [{"name": "faelle", "eintrag": "sammlungen/faelle.jsonl", "anzahl": 2, "schema": 1,
                             "sha256": "%s", "indizes": []}]}"""
                            .formatted(summe)).getBytes(StandardCharsets.UTF_8));
        }
    }

    static void aendere(Path archiv, String eintrag, UnaryOperator<byte[]> aenderung) {
        mitEintraegen(archiv, zip -> {
            Path ort = zip.getPath(eintrag);
            Files.write(ort, aenderung.apply(Files.readAllBytes(ort)));
        });
    }

    /** What somebody can do who has no secret: a manifest that fits the changed content. */
    static void passeManifestAn(Path archiv) {
        mitEintraegen(archiv, zip -> {
            Document manifest = Document.parse(Files.readString(zip.getPath(Manifest.EINTRAG)));
            for (Document inhalt : manifest.getList("sammlungen", Document.class)) {
                byte[] bytes = Files.readAllBytes(zip.getPath(inhalt.getString("eintrag")));
                inhalt.put("sha256", Archiv.hex(Archiv.sha256().digest(bytes)));
            }
            Files.writeString(zip.getPath(Manifest.EINTRAG), manifest.toJson());
        });
    }

    static void tausche(Path archiv, String einer, String anderer) {
        mitEintraegen(archiv, zip -> {
            byte[] gemerkt = Files.readAllBytes(zip.getPath(einer));
            Files.write(zip.getPath(einer), Files.readAllBytes(zip.getPath(anderer)));
            Files.write(zip.getPath(anderer), gemerkt);
        });
    }

    static void entferne(Path archiv, String eintrag) {
        mitEintraegen(archiv, zip -> Files.delete(zip.getPath(eintrag)));
    }

    private static void mitEintraegen(Path archiv, Eingriff eingriff) {
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + archiv.toUri()), Map.of())) {
            eingriff.tue(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Eingriff {

        void tue(FileSystem zip) throws IOException;
    }
}
