package de.passgenau.api.fall.angaben;

/** Why the work on a case has ended. */
public enum Abschlussgrund {
    ARBEIT_AUFGENOMMEN,
    AUSBILDUNG_AUFGENOMMEN,
    BEDARF_GEDECKT,
    UMZUG,
    ALTERSGRENZE,
    ANDERER_TRAEGER,
    VERSTORBEN,
    /** Another case of the same person goes on. */
    DOPPELT_ANGELEGT,
    SONSTIGES
}
