package de.passgenau.api.store.sicherung.siegel;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals one entry part by part with AES-256-GCM. Each part is bound to its entry, its number and to whether it is the
 * last, so that none can be left out, moved or taken from elsewhere. The key is this entry's alone, so that no nonce
 * comes twice; an instance is used once.
 */
public final class Teilsiegel {

    /** Bytes of a part before it is sealed; only the last may have fewer. */
    static final int KLAR = 1 << 16;
    public static final int VERSIEGELT = KLAR + 16;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec schluessel;
    private final byte[] eintrag;
    private final Cipher cipher;
    private long nummer;

    public Teilsiegel(byte[] schluessel, String eintrag) {
        this.schluessel = new SecretKeySpec(schluessel, "AES");
        this.eintrag = eintrag.getBytes(StandardCharsets.UTF_8);
        try {
            this.cipher = Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES is part of every JDK", e);
        }
    }

    /** Seals what is written; closing it seals the last part and leaves the target open. */
    public OutputStream versiegelnd(OutputStream ziel) {
        return new Versiegelung(ziel, this);
    }

    /** Hands out no byte of a part before the whole part has proved to be genuine. */
    public InputStream entsiegelnd(InputStream quelle) {
        return new Entsiegelung(quelle, this);
    }

    byte[] verschliesse(byte[] teil, int laenge, boolean letzter) {
        try {
            return naechster(Cipher.ENCRYPT_MODE, letzter).doFinal(teil, 0, laenge);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Throws unless this is what was sealed as the next part. */
    byte[] oeffne(byte[] teil, boolean letzter) throws GeneralSecurityException {
        return naechster(Cipher.DECRYPT_MODE, letzter).doFinal(teil);
    }

    private Cipher naechster(int richtung, boolean letzter) throws GeneralSecurityException {
        byte[] nonce = ByteBuffer.allocate(NONCE).putInt(letzter ? 1 : 0).putLong(nummer++).array();
        cipher.init(richtung, schluessel, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(nonce);
        cipher.updateAAD(eintrag);
        return cipher;
    }
}
