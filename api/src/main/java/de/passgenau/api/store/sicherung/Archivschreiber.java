package de.passgenau.api.store.sicherung;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import de.passgenau.api.store.Schemastand;
import de.passgenau.api.store.sicherung.Manifest.Inhalt;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;

/** Writes an archive as a stream, one document at a time. */
final class Archivschreiber {

    private static final JsonWriterSettings KANONISCH = JsonWriterSettings.builder()
            .outputMode(JsonMode.EXTENDED)
            .build();

    private final ZipOutputStream zip;
    private final MessageDigest pruefsumme = Archiv.sha256();
    private final OutputStream zeilen;
    private long anzahl;
    private int schema = 1;

    Archivschreiber(OutputStream ziel) {
        this.zip = new ZipOutputStream(ziel, StandardCharsets.UTF_8);
        this.zeilen = new DigestOutputStream(zip, pruefsumme);
    }

    /** Calls back with a consumer that takes the documents. */
    Inhalt sammlung(String name, List<Document> indizes, Consumer<Consumer<RawBsonDocument>> dokumente)
            throws IOException {
        anzahl = 0;
        schema = 1;
        zip.putNextEntry(new ZipEntry(new Inhalt(name, 0, 1, "", List.of()).eintrag()));
        try {
            dokumente.accept(this::schreibe);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        zip.closeEntry();
        return new Inhalt(name, anzahl, schema, Archiv.hex(pruefsumme.digest()), indizes);
    }

    private void schreibe(RawBsonDocument dokument) {
        try {
            zeilen.write((dokument.toJson(KANONISCH) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        anzahl++;
        BsonValue version = dokument.get(Schemastand.FELD);
        schema = version != null && version.isNumber() ? Math.max(schema, version.asNumber().intValue()) : schema;
    }

    void schliesse(Manifest manifest) throws IOException {
        zip.putNextEntry(new ZipEntry(Manifest.EINTRAG));
        zip.write(manifest.alsJson().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
        zip.flush();
    }
}
