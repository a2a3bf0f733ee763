package de.passgenau.api.stelle.angabe;

import java.util.regex.Pattern;

/** The occupation of an offer: a Gattung of the KldB 2010 with its official title. */
public record Stellenberuf(String kldb, String bezeichnung) {

    /** Five digits, the last of which is a level. */
    public static final Pattern GATTUNG = Pattern.compile("(?!00)\\d{4}[1-4]");

    public Stellenberuf {
        if (!GATTUNG.matcher(kldb).matches()) {
            throw new IllegalArgumentException("A Gattung of the KldB has five digits, got \"" + kldb + "\"");
        }
    }
}
