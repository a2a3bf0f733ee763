package de.passgenau.api.vermittlung.suchauftrag;

/** Identifies a saved search inside the store; never shown to a caller in the clear. */
public record SuchauftragId(String wert) {

    public SuchauftragId {
        if (wert.isBlank()) {
            throw new IllegalArgumentException("A SuchauftragId is not blank");
        }
    }
}
