package de.passgenau.matching.beruf;

import java.util.regex.Pattern;

/** How demanding an occupation is: the fifth digit of the KldB 2010, in rising order. */
public enum Anforderungsniveau {
    HELFER, FACHKRAFT, SPEZIALIST, EXPERTE;

    private static final Pattern GATTUNG = Pattern.compile("(?!00)\\d{4}[1-4]");

    /** Refuses what is no five-digit code with a level from 1 to 4. */
    public static Anforderungsniveau derGattung(String kldb) {
        if (!GATTUNG.matcher(kldb).matches()) {
            throw new IllegalArgumentException("Berufsgattung hat 5 Ziffern, die letzte von 1 bis 4: '" + kldb + "'");
        }
        return values()[kldb.charAt(4) - '1'];
    }
}
