package de.passgenau.api.stelle.angabe;

/** What a pay is counted by. */
public enum Verguetungszeitraum {
    STUNDE, MONAT
}
