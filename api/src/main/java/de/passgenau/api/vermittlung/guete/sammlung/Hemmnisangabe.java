package de.passgenau.api.vermittlung.guete.sammlung;

import org.jspecify.annotations.Nullable;

/** What stands in somebody's way, or what a Maßnahme works on. */
public record Hemmnisangabe(
        @Nullable String bereich,
        @Nullable String art,
        @Nullable String status,
        @Nullable Integer prioritaet) {

    private static final String ERLEDIGT = "ERFOLGREICH_ERLEDIGT";

    /** Every state but one means open, a missing one too. */
    public boolean istOffen() {
        return !ERLEDIGT.equals(status);
    }
}
