package de.passgenau.api.store.sicherung;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import de.passgenau.api.store.Schemastand;
import de.passgenau.api.store.sicherung.Manifest.Inhalt;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;

/** Writes a sealed archive as a stream, one document at a time. */
final class Archivschreiber {

    private static final JsonWriterSettings KANONISCH = JsonWriterSettings.builder()
            .outputMode(JsonMode.EXTENDED)
            .build();

    private final ZipOutputStream zip;
    private final Archivsiegel siegel;
    private final MessageDigest pruefsumme = Archiv.sha256();
    private long anzahl;
    private int schema = 1;

    Archivschreiber(OutputStream ziel, Archivsiegel siegel) throws IOException {
        this.zip = new ZipOutputStream(ziel, StandardCharsets.UTF_8);
        this.siegel = siegel;
        zip.setLevel(Deflater.NO_COMPRESSION); // what is sealed has been compressed before and can't be any more
        schreibeArt();
    }

    /** First and as it is, so that every file tells at the same place what it is. */
    private void schreibeArt() throws IOException {
        byte[] art = Manifest.ART.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(art);
        ZipEntry eintrag = new ZipEntry(Manifest.ARTEINTRAG);
        eintrag.setMethod(ZipEntry.STORED);
        eintrag.setSize(art.length);
        eintrag.setCrc(crc.getValue());
        zip.putNextEntry(eintrag);
        zip.write(art);
        zip.closeEntry();
    }

    /** Calls back with a consumer that takes the documents. */
    Inhalt sammlung(String name, List<Document> indizes, Consumer<Consumer<RawBsonDocument>> dokumente)
            throws IOException {
        anzahl = 0;
        schema = 1;
        String eintrag = Manifest.versiegelterEintrag(name);
        zip.putNextEntry(new ZipEntry(eintrag));
        try (OutputStream zeilen = new DeflaterOutputStream(
                siegel.fuer(eintrag).versiegelnd(new DigestOutputStream(zip, pruefsumme)))) {
            dokumente.accept(dokument -> schreibe(dokument, zeilen));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        zip.closeEntry();
        return new Inhalt(name, anzahl, schema, Archiv.hex(pruefsumme.digest()), indizes);
    }

    private void schreibe(RawBsonDocument dokument, OutputStream zeilen) {
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
        String json = manifest.alsJson();
        schreibe(Manifest.EINTRAG, json);
        schreibe(Manifest.BEGLAUBIGUNG, Archiv.hex(siegel.beglaubigung(json)));
        zip.finish();
        zip.flush();
    }

    private void schreibe(String eintrag, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(eintrag));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
