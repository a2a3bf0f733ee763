package de.passgenau.api.arbeitgeber;

/** Identifies an employer inside the store; never shown to a caller in the clear. */
public record ArbeitgeberId(String wert) {

    public ArbeitgeberId {
        if (wert.isBlank()) {
            throw new IllegalArgumentException("An ArbeitgeberId is not blank");
        }
    }
}
