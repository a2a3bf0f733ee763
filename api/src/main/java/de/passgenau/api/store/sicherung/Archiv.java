package de.passgenau.api.store.sicherung;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import de.passgenau.api.store.sicherung.Manifest.Inhalt;

/** An archive on disk: what can be said of it without the secret. */
final class Archiv implements AutoCloseable {

    private final ZipFile zip;
    private final String geschrieben;
    private final Manifest manifest;

    private Archiv(ZipFile zip) throws IOException {
        this.zip = zip;
        this.geschrieben = text(Manifest.EINTRAG);
        this.manifest = Manifest.aus(geschrieben);
    }

    static Archiv oeffne(Path ort) {
        if (Files.notExists(ort)) {
            throw new SicherungUnmoeglich(SicherungUnmoeglich.Grund.ARCHIV_UNGUELTIG,
                    "Die Datei " + ort + " gibt es nicht.");
        }
        try {
            ZipFile zip = new ZipFile(ort.toFile());
            try {
                return new Archiv(zip);
            } catch (IOException | RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (IOException e) {
            throw SicherungUnmoeglich.ungueltig("keine lesbare Zip-Datei (" + ort + ")");
        }
    }

    private String text(String name) throws IOException {
        try (InputStream inhalt = eintrag(name)) {
            return new String(inhalt.readAllBytes(), StandardCharsets.UTF_8);
        } catch (FileNotFoundException e) {
            throw SicherungUnmoeglich.ungueltig("der Eintrag " + name + " fehlt");
        }
    }

    private InputStream eintrag(String name) throws IOException {
        ZipEntry eintrag = zip.getEntry(name);
        if (eintrag == null) {
            throw new FileNotFoundException(name);
        }
        return zip.getInputStream(eintrag);
    }

    /** The entry as it stands there. */
    InputStream eintrag(Inhalt inhalt) throws IOException {
        return eintrag(manifest.eintrag(inhalt.name()));
    }

    Manifest manifest() {
        return manifest;
    }

    /** Returns only if nothing of it got lost or damaged on its way; who changed it on purpose is found when it is opened. */
    Archiv unversehrt() {
        pruefeEintraege();
        for (Inhalt inhalt : manifest.sammlungen()) {
            if (!pruefsumme(inhalt).equals(inhalt.sha256())) {
                throw SicherungUnmoeglich.widerspruch(inhalt.name());
            }
        }
        return this;
    }

    private String pruefsumme(Inhalt inhalt) {
        MessageDigest pruefsumme = sha256();
        try (InputStream von = new DigestInputStream(eintrag(inhalt), pruefsumme)) {
            von.transferTo(OutputStream.nullOutputStream());
            return hex(pruefsumme.digest());
        } catch (IOException e) {
            throw SicherungUnmoeglich.ungueltig("die Sammlung " + inhalt.name() + " ist nicht lesbar");
        }
    }

    /** Refuses what is missing and what nobody knows. */
    void pruefeEintraege() {
        Set<String> eintraege = new HashSet<>();
        zip.stream().forEach(eintrag -> eintraege.add(eintrag.getName()));
        eintraege.removeAll(manifest.beiwerk());
        for (Inhalt inhalt : manifest.sammlungen()) {
            if (!eintraege.remove(manifest.eintrag(inhalt.name()))) {
                throw SicherungUnmoeglich.ungueltig("die Sammlung " + inhalt.name() + " fehlt");
            }
        }
        if (!eintraege.isEmpty()) {
            throw SicherungUnmoeglich.ungueltig("unbekannter Inhalt " + eintraege.iterator().next());
        }
    }

    void pruefeManifest(Archivsiegel siegel) {
        try {
            byte[] erwartet = hex(siegel.beglaubigung(geschrieben)).getBytes(StandardCharsets.UTF_8);
            if (!MessageDigest.isEqual(erwartet, text(Manifest.BEGLAUBIGUNG).getBytes(StandardCharsets.UTF_8))) {
                throw SicherungUnmoeglich.ungueltig("das Manifest ist verändert");
            }
        } catch (IOException e) {
            throw SicherungUnmoeglich.ungueltig("das Manifest ist nicht lesbar");
        }
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
            throw new UncheckedIOException(e);
        }
    }
}
