package de.passgenau.api.vermittlung.runde;

/** Identifies a line of an Abgleichrunde inside the store; never shown to a caller in the clear. */
public record ZeilenId(String wert) {

    public ZeilenId {
        if (wert.isBlank()) {
            throw new IllegalArgumentException("A ZeilenId is not blank");
        }
    }
}
