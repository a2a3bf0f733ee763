package de.passgenau.api.schreiben.kalender;

/** Whom a calendar is for. */
enum Kalenderempfaenger {
    PERSON, FALLMANAGEMENT
}
