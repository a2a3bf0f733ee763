package de.passgenau.catalogue.durchgang.teilnahme;

/** Identifies a Teilnahme inside the store; never shown to a caller in the clear. */
public record TeilnahmeId(String wert) {

    public TeilnahmeId {
        if (wert.isBlank()) {
            throw new IllegalArgumentException("A TeilnahmeId is not blank");
        }
    }
}
