package de.passgenau.api.store.sicherung;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import de.passgenau.api.geheimnis.Geheimnis;
import de.passgenau.api.store.sicherung.siegel.Teilsiegel;

/** The keys of one archive: a salt of its own gives each of its entries a key that nothing else has. */
final class Archivsiegel {

    private static final int SALZ = 32;
    private static final int KENNZEICHEN = 4;
    private static final String ZWECK = "passgenau:sicherung:";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Geheimnis geheimnis;
    private final byte[] salz;

    private Archivsiegel(Geheimnis geheimnis, byte[] salz) {
        this.geheimnis = geheimnis;
        this.salz = salz;
    }

    static Archivsiegel neu(Geheimnis geheimnis) {
        byte[] salz = new byte[SALZ];
        RANDOM.nextBytes(salz);
        return new Archivsiegel(geheimnis, salz);
    }

    /** Refuses an archive that was sealed with another secret. */
    static Archivsiegel von(Geheimnis geheimnis, Siegelangabe angabe) {
        if (!kennzeichen(geheimnis).equals(angabe.geheimnis())) {
            throw SicherungUnmoeglich.anderesGeheimnis(angabe.geheimnis(), kennzeichen(geheimnis));
        }
        return new Archivsiegel(geheimnis, angabe.salzbytes());
    }

    /** Eight digits by which people tell secrets apart, and from which nobody gets one back. */
    private static String kennzeichen(Geheimnis geheimnis) {
        return Archiv.hex(Arrays.copyOf(geheimnis.abgeleitet(ZWECK + "kennzeichen", new byte[0]), KENNZEICHEN));
    }

    Siegelangabe angabe() {
        return new Siegelangabe(Base64.getEncoder().encodeToString(salz), kennzeichen(geheimnis));
    }

    Teilsiegel fuer(String eintrag) {
        return new Teilsiegel(geheimnis.abgeleitet(ZWECK + "eintrag:" + eintrag, salz), eintrag);
    }

    /** Proves that the manifest was written by somebody who has the secret. */
    byte[] beglaubigung(String manifest) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(geheimnis.abgeleitet(ZWECK + "manifest", salz), "HmacSHA256"));
            return mac.doFinal(manifest.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is part of every JDK", e);
        }
    }
}
