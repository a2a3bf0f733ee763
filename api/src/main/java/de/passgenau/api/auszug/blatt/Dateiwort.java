package de.passgenau.api.auszug.blatt;

import java.util.Locale;

/** A title as a part of the name of a file. */
final class Dateiwort {

    private static final int LAENGE = 60;

    private Dateiwort() {}

    static String von(String titel) {
        var klein = titel.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replaceAll("[^a-z0-9]+", "-");
        var kurz = klein.substring(0, Math.min(LAENGE, klein.length()));
        return kurz.replaceAll("^-|-$", "");
    }
}
