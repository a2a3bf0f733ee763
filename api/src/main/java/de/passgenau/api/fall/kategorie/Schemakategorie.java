package de.passgenau.api.fall.kategorie;

import java.time.LocalDate;

/** A category as another Jobcenter writes it: the same letter means something else elsewhere, and at another time. */
public record Schemakategorie(String schema, String code, LocalDate tag) {

    public Schemakategorie {
        if (schema.isBlank() || code.isBlank()) {
            throw new IllegalArgumentException("A category has a scheme and a code: \"" + schema + "\" " + code);
        }
    }
}
