package de.passgenau.api.store.sicherung;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.function.Consumer;
import java.util.zip.InflaterInputStream;

import de.passgenau.api.geheimnis.Geheimnis;
import de.passgenau.api.store.sicherung.Manifest.Inhalt;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/** Reads the documents of an archive, of a sealed one with the secret. */
final class Archivleser {

    private final Archiv archiv;
    private final @Nullable Archivsiegel siegel;

    private Archivleser(Archiv archiv, @Nullable Archivsiegel siegel) {
        this.archiv = archiv;
        this.siegel = siegel;
    }

    /** Refuses an archive that this secret doesn't open, and a manifest that was changed. */
    static Archivleser von(Archiv archiv, @Nullable Geheimnis geheimnis) {
        Siegelangabe angabe = archiv.manifest().siegel();
        if (angabe == null) {
            return new Archivleser(archiv, null);
        }
        if (geheimnis == null) {
            throw SicherungUnmoeglich.ohneGeheimnis(angabe.geheimnis());
        }
        Archivsiegel siegel = Archivsiegel.von(geheimnis, angabe);
        archiv.pruefeManifest(siegel);
        return new Archivleser(archiv, siegel);
    }

    /** Reads everything once; returns only if all of it is what the manifest says. */
    Archivleser geprueft() {
        archiv.pruefeEintraege();
        archiv.manifest().sammlungen().forEach(inhalt -> lies(inhalt, dokument -> {}));
        return this;
    }

    /** Hands out all documents of a collection, and checks number and checksum at the end. */
    void lies(Inhalt inhalt, Consumer<BsonDocument> empfaenger) {
        MessageDigest pruefsumme = Archiv.sha256();
        long anzahl = 0;
        try (InputStream roh = new DigestInputStream(archiv.eintrag(inhalt), pruefsumme);
                InputStream offen = entsiegelt(inhalt, roh);
                BufferedReader zeilen = new BufferedReader(new InputStreamReader(
                        siegel == null ? offen : new InflaterInputStream(offen), StandardCharsets.UTF_8))) {
            for (String zeile = zeilen.readLine(); zeile != null; zeile = zeilen.readLine()) {
                empfaenger.accept(dokument(inhalt, zeile));
                anzahl++;
            }
            offen.transferTo(OutputStream.nullOutputStream()); // to the part that is sealed as the last
        } catch (IOException e) {
            throw SicherungUnmoeglich
                    .ungueltig("die Sammlung " + inhalt.name() + " ist verändert, unvollständig oder nicht lesbar");
        }
        if (anzahl != inhalt.anzahl() || !Archiv.hex(pruefsumme.digest()).equals(inhalt.sha256())) {
            throw SicherungUnmoeglich.widerspruch(inhalt.name());
        }
    }

    private InputStream entsiegelt(Inhalt inhalt, InputStream roh) {
        return siegel == null ? roh : siegel.fuer(archiv.manifest().eintrag(inhalt.name())).entsiegelnd(roh);
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
}
