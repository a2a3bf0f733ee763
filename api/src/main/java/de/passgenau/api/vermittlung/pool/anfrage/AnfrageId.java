package de.passgenau.api.vermittlung.pool.anfrage;

/** Identifies a Kontaktanfrage inside the store; never shown to a caller in the clear. */
public record AnfrageId(String wert) {

    public AnfrageId {
        if (wert.isBlank()) {
            throw new IllegalArgumentException("An AnfrageId is not blank");
        }
    }
}
