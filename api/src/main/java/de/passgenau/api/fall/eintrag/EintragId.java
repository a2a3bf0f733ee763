package de.passgenau.api.fall.eintrag;

/** Identifies an entry within a case; a corrected entry keeps it. */
public record EintragId(String wert) {

    public EintragId {
        if (wert.isBlank()) {
            throw new IllegalArgumentException("An EintragId is not blank, got \"" + wert + "\"");
        }
    }
}
