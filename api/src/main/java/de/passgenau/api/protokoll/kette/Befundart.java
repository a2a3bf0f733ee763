package de.passgenau.api.protokoll.kette;

/** What can be wrong with a chain; the same names as in the SDL. */
public enum Befundart {

    /** The content does not belong to the hash. */
    VERAENDERT,
    /** The entry names another one before it than there is. */
    BRUCH,
    /** Numbers are missing. */
    LUECKE,
    /** A number is there twice or out of its order. */
    REIHENFOLGE,
    /** The entry belongs to another chain. */
    FREMD,
    /** The stored document is no entry. */
    UNLESBAR,
    /** A day ends without a seal. */
    SIEGEL_FEHLT,
    /** A seal was not made by this application for this place. */
    SIEGEL_FALSCH,
    /** Entries at the end are missing. */
    ENDE_FEHLT,
    /** Entries at the beginning are missing. */
    ANFANG_FEHLT,
    /** What tells how far the chain reaches is missing or was changed. */
    STAND_FALSCH,
    /** A chain is gone as a whole, or there are entries that belong to none. */
    KETTE_FEHLT
}
