package de.passgenau.api.vermittlung.runde;

/** Identifies an Abgleichrunde inside the store; never shown to a caller in the clear. */
public record RundeId(String wert) {

    public RundeId {
        if (wert.isBlank()) {
            throw new IllegalArgumentException("A RundeId is not blank");
        }
    }
}
