package de.passgenau.catalogue.massnahme;

import org.jspecify.annotations.Nullable;

/**
 * The one who fills the places of a Maßnahme and knows who has them.
 *
 * @param kennung of the account in the Jobcenter
 * @param name    as people ask for her
 */
public record Verantwortung(String kennung, String name, @Nullable String telefon, @Nullable String email) {

    public Verantwortung {
        if (kennung.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException(
                    "One answers for a Maßnahme by name, got \"" + kennung + "\", \"" + name + "\"");
        }
    }
}
