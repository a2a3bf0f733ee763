package de.passgenau.api.fall.eintrag;

/** Identifies an entry within a case; a corrected entry keeps it. Callers may name one that no entry has. */
public record EintragId(String wert) {

    /** As callers are told it. */
    @Override
    public String toString() {
        return wert;
    }
}
