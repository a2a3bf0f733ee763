package de.passgenau.api.stelle.angabe;

import org.jspecify.annotations.Nullable;

/** Whom to turn to at the employer. */
public record Ansprechpartner(String name, @Nullable String telefon, @Nullable String email) {

    public Ansprechpartner {
        if (name.isBlank()) {
            throw new IllegalArgumentException("Somebody to turn to has a name");
        }
    }
}
