package de.passgenau.api.protokoll;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret of one case. It is made with the case, lives in its document and dies with it: what the protocol holds
 * stays and keeps its place in the chain, but nobody can say any more whom it concerns, or read what was written.
 *
 * @param wert 32 random bytes in Base64
 */
public record Fallschluessel(String wert) {

    private static final int LENGTH = 32;
    private static final int TOKEN = 16;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    public Fallschluessel {
        if (Base64.getDecoder().decode(wert).length != LENGTH) {
            throw new IllegalArgumentException("The key of a case has 32 bytes");
        }
    }

    /** @param zufall gives 32 random bytes */
    public static Fallschluessel neu(Supplier<byte[]> zufall) {
        return new Fallschluessel(Base64.getEncoder().encodeToString(zufall.get()));
    }

    /** The token that stands for the case in the protocol: always the same, and without this key nobody's. */
    public String bezug() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(abgeleitet("bezug"), TOKEN));
    }

    /** Text about the person, so that it can be read only as long as the case is there. */
    public String verschluesselt(String klartext) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var sealed = aes(Cipher.ENCRYPT_MODE, nonce, klartext.getBytes(StandardCharsets.UTF_8));
        var all = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, all, NONCE, sealed.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    /** The text, or nothing if it was not encrypted with this key. */
    public Optional<String> entschluesselt(String geheim) {
        try {
            var all = Base64.getUrlDecoder().decode(geheim);
            if (all.length <= NONCE) {
                return Optional.empty();
            }
            var plain = aes(Cipher.DECRYPT_MODE, Arrays.copyOf(all, NONCE),
                    Arrays.copyOfRange(all, NONCE, all.length));
            return Optional.of(new String(plain, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | IllegalStateException notOfThisKey) {
            return Optional.empty();
        }
    }

    private byte[] aes(int mode, byte[] nonce, byte[] text) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(abgeleitet("inhalt"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] abgeleitet(String zweck) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(wert), "HmacSHA256"));
            return mac.doFinal(zweck.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is part of every JDK", e);
        }
    }

    /** A key is in no log. */
    @Override
    public String toString() {
        return "Fallschluessel[…]";
    }
}
