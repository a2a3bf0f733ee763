package de.passgenau.api.store.sicherung;

import java.util.Base64;

import org.bson.Document;

/**
 * What the manifest says of the seal.
 *
 * @param salz of this archive alone, in Base64
 * @param geheimnis by which the secret is recognised, not got at
 */
record Siegelangabe(String salz, String geheimnis) {

    private static final String VERFAHREN = "AES-256-GCM";

    static Siegelangabe aus(Document json) {
        if (!VERFAHREN.equals(json.getString("verfahren"))) {
            throw SicherungUnmoeglich.ungueltig("unbekanntes Verfahren " + json.get("verfahren"));
        }
        return new Siegelangabe(json.getString("salz"), json.getString("geheimnis"));
    }

    Document json() {
        return new Document("verfahren", VERFAHREN).append("salz", salz).append("geheimnis", geheimnis);
    }

    byte[] salzbytes() {
        try {
            return Base64.getDecoder().decode(salz);
        } catch (IllegalArgumentException e) {
            throw SicherungUnmoeglich.ungueltig("das Manifest ist nicht lesbar");
        }
    }
}
