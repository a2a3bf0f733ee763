package de.passgenau.catalogue.durchgang;

/** Identifies a Durchgang inside the store; never shown to a caller in the clear. */
public record DurchgangId(String wert) {

    public DurchgangId {
        if (wert.isBlank()) {
            throw new IllegalArgumentException("A DurchgangId is not blank");
        }
    }
}
