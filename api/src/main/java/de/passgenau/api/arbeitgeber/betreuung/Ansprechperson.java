package de.passgenau.api.arbeitgeber.betreuung;

import org.jspecify.annotations.Nullable;

/**
 * Somebody to talk to at an employer.
 *
 * @param funktion what she does there
 */
public record Ansprechperson(
        String eintragId,
        String name,
        @Nullable String funktion,
        @Nullable String telefon,
        @Nullable String email) {}
