package de.passgenau.matching.text;

import java.nio.charset.StandardCharsets;

/** Texts as anybody may hand them in, made such that they can be kept. */
public final class Zeichen {

    private Zeichen() {}

    /** Half characters become question marks: no file keeps them. */
    public static String ganze(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** The beginning, so many characters at the most; no character is cut in two. */
    public static String hoechstens(String text, int anzahl) {
        if (text.length() <= anzahl) {
            return text;
        }
        boolean mitten = anzahl > 0 && Character.isHighSurrogate(text.charAt(anzahl - 1));
        return text.substring(0, mitten ? anzahl - 1 : anzahl);
    }
}
