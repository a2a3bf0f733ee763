package de.passgenau.catalogue;

/** Identifies a Träger inside the store; never shown to a caller in the clear. */
public record TraegerId(String wert) {

    public TraegerId {
        if (wert.isBlank()) {
            throw new IllegalArgumentException("A TraegerId is not blank");
        }
    }
}
