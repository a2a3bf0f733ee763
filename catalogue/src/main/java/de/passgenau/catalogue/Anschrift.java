package de.passgenau.catalogue;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** A postal address in Germany. */
public record Anschrift(@Nullable String strasse, String plz, String ort) {

    private static final Pattern PLZ = Pattern.compile("\\d{5}");

    /** Stands where nobody knows the address; no place in Germany has this postcode. */
    public static final Anschrift UNBEKANNT = new Anschrift(null, "00000", "unbekannt");

    public Anschrift {
        if (!PLZ.matcher(plz).matches()) {
            throw new IllegalArgumentException("A postcode has five digits, got \"" + plz + "\"");
        }
        if (ort.isBlank()) {
            throw new IllegalArgumentException("An address names a place");
        }
    }

    public boolean istBekannt() {
        return !equals(UNBEKANNT);
    }
}
