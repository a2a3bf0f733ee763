package de.passgenau.catalogue.massnahme;

import org.jspecify.annotations.Nullable;

/**
 * Where a Maßnahme was taken over from, so that it is never taken over twice.
 *
 * @param system     who has named it, such as a data set or another catalogue
 * @param schluessel what it is called there
 * @param fundstelle where exactly it stands there; null where the key says it all
 */
public record Herkunft(String system, String schluessel, @Nullable String fundstelle) {

    public Herkunft {
        if (system.isBlank() || schluessel.isBlank()) {
            throw new IllegalArgumentException(
                    "An origin has a system and a key, got \"" + system + "\", \"" + schluessel + "\"");
        }
    }

    String eindeutig() {
        return system + ':' + schluessel;
    }
}
