package de.passgenau.api.vermittlung.vorschlag;

/** Identifies a Vermittlungsvorschlag inside the store; never shown to a caller in the clear. */
public record VorschlagId(String wert) {

    public VorschlagId {
        if (wert.isBlank()) {
            throw new IllegalArgumentException("A VorschlagId is not blank");
        }
    }
}
