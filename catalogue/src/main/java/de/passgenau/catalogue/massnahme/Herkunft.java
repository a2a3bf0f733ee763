package de.passgenau.catalogue.massnahme;

import de.passgenau.catalogue.steckbrief.Steckbrief;
import org.jspecify.annotations.Nullable;

/**
 * Where a Maßnahme was taken over from, so that it is never taken over twice.
 *
 * @param system     who has named it, such as a data set or another catalogue
 * @param schluessel what it is called there
 * @param fundstelle where exactly it stands there; null where the key says it all
 * @param geliefert  what was said there the last time it was taken over; null if nobody has kept that
 */
public record Herkunft(
        String system,
        String schluessel,
        @Nullable String fundstelle,
        @Nullable Steckbrief geliefert) {

    public Herkunft {
        if (system.isBlank() || schluessel.isBlank()) {
            throw new IllegalArgumentException(
                    "An origin has a system and a key, got \"" + system + "\", \"" + schluessel + "\"");
        }
    }

    public String eindeutig() {
        return eindeutig(system, schluessel);
    }

    /** What no two Maßnahmen share. */
    public static String eindeutig(String system, String schluessel) {
        return system + ':' + schluessel;
    }

    Herkunft mit(Steckbrief neu) {
        return new Herkunft(system, schluessel, fundstelle, neu);
    }
}
