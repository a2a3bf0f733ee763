package de.passgenau.api.fall.hemmnis;

import java.util.Set;

/** How far the work on a Hemmnis is (P-04); all but one mean that it is still open. */
public enum Bearbeitungsstand {
    ERKANNT, IN_BEARBEITUNG, ERFOLGLOS_BEARBEITET, ERFOLGREICH_ERLEDIGT;

    public boolean istOffen() {
        return this != ERFOLGREICH_ERLEDIGT;
    }

    /** What may follow: nothing is without success that nobody has worked on, and only what was solved can come back. */
    public Set<Bearbeitungsstand> naechste() {
        return switch (this) {
            case ERKANNT -> Set.of(IN_BEARBEITUNG, ERFOLGREICH_ERLEDIGT);
            case IN_BEARBEITUNG -> Set.of(ERFOLGLOS_BEARBEITET, ERFOLGREICH_ERLEDIGT);
            case ERFOLGLOS_BEARBEITET -> Set.of(IN_BEARBEITUNG, ERFOLGREICH_ERLEDIGT);
            case ERFOLGREICH_ERLEDIGT -> Set.of(ERKANNT);
        };
    }
}
