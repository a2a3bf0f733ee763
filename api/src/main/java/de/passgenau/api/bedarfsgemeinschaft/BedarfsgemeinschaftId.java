package de.passgenau.api.bedarfsgemeinschaft;

/** Identifies a Bedarfsgemeinschaft inside the store; never shown to a caller in the clear. */
public record BedarfsgemeinschaftId(String wert) {

    public BedarfsgemeinschaftId {
        if (wert.isBlank()) {
            throw new IllegalArgumentException("A BedarfsgemeinschaftId is not blank, got \"" + wert + "\"");
        }
    }
}
