package de.passgenau.api.store.sicherung;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import de.passgenau.api.store.sicherung.Manifest.Inhalt;
import org.bson.BsonDocument;

/** An archive on disk, opened for reading. */
final class Archiv implements AutoCloseable {

    private final ZipFile zip;
    private final Manifest manifest;

    private Archiv(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    static Archiv oeffne(Path ort) {
        try {
            ZipFile zip = new ZipFile(ort.toFile());
            try {
                ZipEntry eintrag = zip.getEntry(Manifest.EINTRAG);
                if (eintrag == null) {
                    throw SicherungUnmoeglich.ungueltig("das Manifest fehlt");
                }
                String json = new String(zip.getInputStream(eintrag).readAllBytes(), StandardCharsets.UTF_8);
                return new Archiv(zip, Manifest.aus(json));
            } catch (IOException | RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (IOException e) {
            throw SicherungUnmoeglich.ungueltig("keine lesbare Zip-Datei (" + ort + ")");
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /** Reads everything once; returns only if all of it is what the manifest says. */
    Archiv geprueft() {
        Set<String> eintraege = new HashSet<>();
        zip.stream().forEach(eintrag -> eintraege.add(eintrag.getName()));
        eintraege.remove(Manifest.EINTRAG);
        for (Inhalt inhalt : manifest.sammlungen()) {
            if (!eintraege.remove(inhalt.eintrag())) {
                throw SicherungUnmoeglich.ungueltig("die Sammlung " + inhalt.name() + " fehlt");
            }
            lies(inhalt, dokument -> {});
        }
        if (!eintraege.isEmpty()) {
            throw SicherungUnmoeglich.ungueltig("unbekannter Inhalt " + eintraege.iterator().next());
        }
        return this;
    }

    /** Hands out all documents of a collection, and checks number and checksum at the end. */
    void lies(Inhalt inhalt, Consumer<BsonDocument> empfaenger) {
        MessageDigest pruefsumme = sha256();
        long anzahl = 0;
        try (InputStream roh = zip.getInputStream(zip.getEntry(inhalt.eintrag()));
                BufferedReader zeilen = new BufferedReader(
                        new InputStreamReader(new DigestInputStream(roh, pruefsumme), StandardCharsets.UTF_8))) {
            for (String zeile = zeilen.readLine(); zeile != null; zeile = zeilen.readLine()) {
                empfaenger.accept(dokument(inhalt, zeile));
                anzahl++;
            }
        } catch (IOException e) {
            throw SicherungUnmoeglich.ungueltig("die Sammlung " + inhalt.name() + " ist nicht lesbar");
        }
        if (anzahl != inhalt.anzahl() || !hex(pruefsumme.digest()).equals(inhalt.sha256())) {
            throw SicherungUnmoeglich
                    .ungueltig("die Sammlung " + inhalt.name() + " stimmt nicht mit dem Manifest überein");
        }
    }

    private static BsonDocument dokument(Inhalt inhalt, String zeile) {
        try {
            BsonDocument dokument = BsonDocument.parse(zeile);
            if (dokument.containsKey("_id")) {
                return dokument;
            }
        } catch (RuntimeException e) {
            throw SicherungUnmoeglich.ungueltig("in der Sammlung " + inhalt.name() + " ist ein Dokument nicht lesbar");
        }
        throw SicherungUnmoeglich.ungueltig("in der Sammlung " + inhalt.name() + " fehlt einem Dokument die Kennung");
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String hex(byte[] summe) {
        return HexFormat.of().formatHex(summe);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
