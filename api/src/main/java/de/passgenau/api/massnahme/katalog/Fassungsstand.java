package de.passgenau.api.massnahme.katalog;

/** What became of a version; the same values as in the SDL. */
enum Fassungsstand {
    /** Nobody has decided yet. */
    OFFEN,
    VEROEFFENTLICHT,
    VERWORFEN,
    /** A later one was decided on. */
    UEBERHOLT
}
