package de.passgenau.api.bedarfsgemeinschaft;

/** Identifies a member, in whichever Bedarfsgemeinschaft; never shown to a caller in the clear. */
public record MitgliedId(String wert) {

    public MitgliedId {
        if (wert.isBlank()) {
            throw new IllegalArgumentException("A MitgliedId is not blank, got \"" + wert + "\"");
        }
    }
}
