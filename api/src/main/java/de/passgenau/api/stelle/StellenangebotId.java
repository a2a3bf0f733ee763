package de.passgenau.api.stelle;

/** Identifies an offer inside the store; never shown to a caller in the clear. */
public record StellenangebotId(String wert) {

    public StellenangebotId {
        if (wert.isBlank()) {
            throw new IllegalArgumentException("A StellenangebotId is not blank");
        }
    }
}
