package de.passgenau.matching.lucene.bestand;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What the kept state of an index says of itself. */
record Ausweis(int fassung, boolean vollstaendig) {

    private static final String FASSUNG = "fassung";
    private static final String VOLLSTAENDIG = "vollstaendig";

    /** @param daten null for an index that was never kept */
    static Ausweis of(@Nullable Iterable<Map.Entry<String, String>> daten) {
        int fassung = 0;
        boolean vollstaendig = false;
        if (daten != null) {
            for (var angabe : daten) {
                fassung = angabe.getKey().equals(FASSUNG) ? Integer.parseInt(angabe.getValue()) : fassung;
                vollstaendig |= angabe.getKey().equals(VOLLSTAENDIG) && Boolean.parseBoolean(angabe.getValue());
            }
        }
        return new Ausweis(fassung, vollstaendig);
    }

    Iterable<Map.Entry<String, String>> daten() {
        return Map.of(FASSUNG, Integer.toString(fassung), VOLLSTAENDIG, Boolean.toString(vollstaendig)).entrySet();
    }
}
