package de.passgenau.catalogue.durchgang.teilnahme;

/** Why a Teilnahme went another way than planned. */
public enum Abweichungsgrund {
    ARBEIT_AUFGENOMMEN,
    AUSBILDUNG_AUFGENOMMEN,
    ANDERE_MASSNAHME,
    GESUNDHEIT,
    BETREUUNG,
    UMZUG,
    ENDE_DES_BEZUGS,
    NICHT_ERSCHIENEN,
    FEHLZEITEN,
    UEBERFORDERUNG,
    VERHALTEN,
    DURCHGANG_ABGESAGT,
    /** Somebody decided that one who waits goes before others. */
    VORRANG,
    /** Somebody decided that she takes part although the admission rule of the Maßnahme keeps her out (N-15). */
    TROTZ_ZULASSUNGSREGEL,
    /** Said in words. */
    ANDERER;

    /** Whether this can be why a Teilnahme has come there. */
    public boolean passtZu(Stand stand) {
        return switch (this) {
            case VORRANG -> stand == Stand.WARTELISTE;
            case TROTZ_ZULASSUNGSREGEL -> stand == Stand.VORGESCHLAGEN || stand == Stand.ZUGEWIESEN;
            case DURCHGANG_ABGESAGT -> stand == Stand.ZURUECKGEZOGEN;
            case NICHT_ERSCHIENEN -> stand == Stand.NICHT_ANGETRETEN;
            case FEHLZEITEN, UEBERFORDERUNG, VERHALTEN -> stand == Stand.ABGEBROCHEN;
            case ARBEIT_AUFGENOMMEN, AUSBILDUNG_AUFGENOMMEN, ANDERE_MASSNAHME, GESUNDHEIT, BETREUUNG, UMZUG,
                    ENDE_DES_BEZUGS, ANDERER ->
                stand == Stand.ABGEBROCHEN || stand == Stand.NICHT_ANGETRETEN || stand == Stand.ZURUECKGEZOGEN;
        };
    }

    /** Whether it says nothing without words. */
    public boolean brauchtWorte() {
        return this == VORRANG || this == TROTZ_ZULASSUNGSREGEL || this == ANDERER;
    }
}
