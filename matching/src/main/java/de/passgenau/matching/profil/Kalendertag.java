package de.passgenau.matching.profil;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** Days that the engine can count with: of the years 1 to 9999. */
public final class Kalendertag {

    private static final int LETZTES_JAHR = 9999;

    private Kalendertag() {}

    /** Refuses a day of any other year; a day that nobody knows is none.
     *
     * @param was what begins or ends on it */
    public static void pruefe(String was, @Nullable LocalDate tag) {
        if (tag != null && (tag.getYear() < 1 || tag.getYear() > LETZTES_JAHR)) {
            throw new IllegalArgumentException(
                    was + " liegt in den Jahren 1 bis " + LETZTES_JAHR + ": " + tag);
        }
    }
}
