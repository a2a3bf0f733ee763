package de.passgenau.catalogue.durchgang.teilnahme;

import java.util.Set;

/** How far a Teilnahme has come (M-06). */
public enum Stand {
    VORGESCHLAGEN,
    /** Holds a place until a day. */
    RESERVIERT,
    /** Holds no place. */
    WARTELISTE,
    ZUGEWIESEN,
    ANGETRETEN,
    BEENDET,
    ABGEBROCHEN,
    NICHT_ANGETRETEN,
    ZURUECKGEZOGEN;

    private static final Set<Stand> VOR_DER_ZUWEISUNG = Set.of(RESERVIERT, WARTELISTE, ZUGEWIESEN, ZURUECKGEZOGEN);

    /** The first of every Teilnahme, whoever records it. */
    public static final Stand ERSTER = VORGESCHLAGEN;

    /** Whether it can come from here to there in one step. */
    public boolean kannWerden(Stand neuer) {
        return switch (this) {
            case VORGESCHLAGEN, RESERVIERT, WARTELISTE -> VOR_DER_ZUWEISUNG.contains(neuer);
            case ZUGEWIESEN -> neuer == ANGETRETEN || neuer == NICHT_ANGETRETEN || neuer == ZURUECKGEZOGEN;
            case ANGETRETEN -> neuer == BEENDET || neuer == ABGEBROCHEN;
            case BEENDET, ABGEBROCHEN, NICHT_ANGETRETEN, ZURUECKGEZOGEN -> false;
        };
    }

    /** Whether nobody has decided yet that she takes part. */
    public boolean istVorDerZuweisung() {
        return this == VORGESCHLAGEN || this == RESERVIERT || this == WARTELISTE;
    }

    /** Whether nothing comes after it. */
    public boolean istEndgueltig() {
        return switch (this) {
            case VORGESCHLAGEN, RESERVIERT, WARTELISTE, ZUGEWIESEN, ANGETRETEN -> false;
            case BEENDET, ABGEBROCHEN, NICHT_ANGETRETEN, ZURUECKGEZOGEN -> true;
        };
    }

    /** Whether it holds a place on every day. */
    public boolean belegt() {
        return this == ZUGEWIESEN || this == ANGETRETEN;
    }

    /** Whether one has to say why. */
    public boolean brauchtGrund() {
        return this == ABGEBROCHEN || this == NICHT_ANGETRETEN;
    }
}
