package de.passgenau.catalogue.massnahme;

/** Identifies a Maßnahme inside the store; never shown to a caller in the clear. */
public record MassnahmeId(String wert) {

    public MassnahmeId {
        if (wert.isBlank()) {
            throw new IllegalArgumentException("A MassnahmeId is not blank");
        }
    }
}
