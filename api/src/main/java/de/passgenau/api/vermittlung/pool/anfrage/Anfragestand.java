package de.passgenau.api.vermittlung.pool.anfrage;

import java.util.EnumSet;
import java.util.Set;

/** How far a Kontaktanfrage has come, and where it may go from there. */
public enum Anfragestand {
    ANGEFRAGT,
    PROFIL_FREIGEGEBEN,
    NAME_FREIGEGEBEN,
    VERMITTELT,
    ABGELEHNT,
    ZURUECKGEZOGEN,
    VERFALLEN;

    /** The whole table; what is not in it is refused. Names follow only who has been shown without them. */
    Set<Anfragestand> folgende() {
        return switch (this) {
            case ANGEFRAGT -> EnumSet.of(PROFIL_FREIGEGEBEN, ABGELEHNT, ZURUECKGEZOGEN, VERFALLEN);
            case PROFIL_FREIGEGEBEN ->
                EnumSet.of(PROFIL_FREIGEGEBEN, NAME_FREIGEGEBEN, VERMITTELT, ABGELEHNT, ZURUECKGEZOGEN, VERFALLEN);
            case NAME_FREIGEGEBEN -> EnumSet.of(NAME_FREIGEGEBEN, VERMITTELT, ABGELEHNT, ZURUECKGEZOGEN, VERFALLEN);
            case VERMITTELT, ABGELEHNT, ZURUECKGEZOGEN, VERFALLEN -> EnumSet.noneOf(Anfragestand.class);
        };
    }

    public boolean istEnde() {
        return folgende().isEmpty();
    }

    /** Whether the employer sees more than in the pool. */
    boolean zeigtProfil() {
        return this == PROFIL_FREIGEGEBEN || zeigtNamen();
    }

    boolean zeigtNamen() {
        return this == NAME_FREIGEGEBEN || this == VERMITTELT;
    }
}
