package de.passgenau.api.vermittlung.guete.sammlung;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** What stands in somebody's way, or what a Maßnahme works on: a code alone, or with what is known about it. */
public record Hemmnisangabe(
        @Nullable String bereich,
        @Nullable String art,
        @Nullable String status,
        @Nullable Integer prioritaet) {

    private static final String ERLEDIGT = "ERFOLGREICH_ERLEDIGT";

    public Hemmnisangabe {
        art = Angabe.code(art);
        status = Angabe.code(status);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Hemmnisangabe nurArt(String art) {
        return new Hemmnisangabe(null, art, null, null);
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static Hemmnisangabe mitStand(@JsonProperty("bereich") @Nullable String bereich,
            @JsonProperty("art") @Nullable String art,
            @JsonProperty("status") @Nullable String status,
            @JsonProperty("prioritaet") @Nullable Integer prioritaet) {
        return new Hemmnisangabe(bereich, art, status, prioritaet);
    }

    /** Every state but one means open, a missing one too. */
    public boolean istOffen() {
        return !ERLEDIGT.equals(status);
    }
}
