package de.passgenau.api.fall;

/** Identifies a case inside the store; never shown to a caller in the clear. */
public record FallId(String wert) {

    public FallId {
        if (wert.isBlank()) {
            throw new IllegalArgumentException("A FallId is not blank");
        }
    }
}
