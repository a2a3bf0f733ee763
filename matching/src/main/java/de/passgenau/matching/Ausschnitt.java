package de.passgenau.matching;

import org.jspecify.annotations.Nullable;

/** Which part of a list is wanted.
 *
 * @param anzahl how many at the most; 0 asks for the total alone
 * @param abMarke the entry behind which (or before which) the part begins, not included; null for the edge of the list
 * @param rueckwaerts true for the entries before the mark (or the last ones), still in the order of the list */
public record Ausschnitt(int anzahl, @Nullable Marke abMarke, boolean rueckwaerts) {

    public Ausschnitt {
        if (anzahl < 0) {
            throw new IllegalArgumentException("A part has at least 0 entries, got " + anzahl);
        }
    }

    public static Ausschnitt erste(int anzahl) {
        return new Ausschnitt(anzahl, null, false);
    }
}
