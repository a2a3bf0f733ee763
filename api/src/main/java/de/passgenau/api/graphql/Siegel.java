package de.passgenau.api.graphql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import de.passgenau.api.geheimnis.Geheimnis;

/**
 * Makes text opaque for callers: the same text always gives the same seal, nobody without the key reads, changes or
 * invents one, and a seal made for one purpose opens for no other. AES in counter mode under a synthetic vector.
 */
public final class Siegel {

    private static final int VECTOR = 16;
    private static final int KURZ = 10;
    /** Without I, L, O and U, which are mistaken for others. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final SecretKeySpec macKey;
    private final SecretKeySpec cipherKey;
    /** Not in use just now: looking one up in the JDK takes longer than a seal. */
    private final Queue<Mac> macs = new ConcurrentLinkedQueue<>();
    private final Queue<Cipher> ciphers = new ConcurrentLinkedQueue<>();

    /** @param schluessel at least 32 bytes of secret */
    public Siegel(byte[] schluessel) {
        if (schluessel.length < 32) {
            throw new IllegalArgumentException("A key has at least 32 bytes, got " + schluessel.length);
        }
        this.macKey = new SecretKeySpec(mac(new SecretKeySpec(schluessel, "HmacSHA256")).doFinal(bytes("vector")),
                "HmacSHA256");
        this.cipherKey = new SecretKeySpec(mac(new SecretKeySpec(schluessel, "HmacSHA256")).doFinal(bytes("cipher")),
                "AES");
    }

    /**
     * The seal of an application that is not running: with the told secret, or the one kept in its data folder.
     *
     * @param told the secret in Base64, or blank
     */
    public static Optional<Siegel> vorhanden(String told, Path folder) throws IOException {
        return Geheimnis.vorhanden(told, folder).map(geheimnis -> new Siegel(geheimnis.bytes()));
    }

    public String verschliesse(String zweck, String klartext) {
        var plain = bytes(klartext);
        var vector = vector(zweck, plain);
        var sealed = Arrays.copyOf(vector, VECTOR + plain.length);
        System.arraycopy(counterMode(vector, plain), 0, sealed, VECTOR, plain.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** The text, or nothing if this was not sealed with this key for this purpose. */
    public Optional<String> oeffne(String zweck, String siegel) {
        byte[] sealed;
        try {
            sealed = Base64.getUrlDecoder().decode(siegel);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        if (sealed.length <= VECTOR) {
            return Optional.empty();
        }
        var vector = Arrays.copyOf(sealed, VECTOR);
        var plain = counterMode(vector, Arrays.copyOfRange(sealed, VECTOR, sealed.length));
        return MessageDigest.isEqual(vector, vector(zweck, plain))
                ? Optional.of(new String(plain, StandardCharsets.UTF_8))
                : Optional.empty();
    }

    /** Ten characters that stand for a text and say nothing about it; for people to read out, not to be opened. */
    public String kurzzeichen(String zweck, String klartext) {
        var digest = vector(zweck, bytes(klartext));
        var zeichen = new StringBuilder();
        for (int i = 0; i < KURZ; i++) {
            zeichen.append(ALPHABET.charAt(digest[i] & 31));
        }
        return zeichen.toString();
    }

    private byte[] vector(String zweck, byte[] plain) {
        var purpose = bytes(zweck);
        var input = Arrays.copyOf(purpose, purpose.length + 1 + plain.length);
        System.arraycopy(plain, 0, input, purpose.length + 1, plain.length);
        var frei = macs.poll();
        var mac = frei == null ? mac(macKey) : frei;
        var result = Arrays.copyOf(mac.doFinal(input), VECTOR);
        macs.add(mac);
        return result;
    }

    private byte[] counterMode(byte[] vector, byte[] text) {
        try {
            var frei = ciphers.poll();
            var cipher = frei == null ? Cipher.getInstance("AES/CTR/NoPadding") : frei;
            cipher.init(Cipher.ENCRYPT_MODE, cipherKey, new IvParameterSpec(vector));
            var result = cipher.doFinal(text);
            ciphers.add(cipher);
            return result;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES is part of every JDK", e);
        }
    }

    private static Mac mac(SecretKeySpec key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is part of every JDK", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
