package de.passgenau.matching.profil;

/** How far the work on a Hemmnis is (P-04); all but one mean that it is still open. */
public enum Hemmnisstand {
    ERKANNT, IN_BEARBEITUNG, ERFOLGLOS_BEARBEITET, ERFOLGREICH_ERLEDIGT;

    public boolean istOffen() {
        return this != ERFOLGREICH_ERLEDIGT;
    }
}
