package de.passgenau.catalogue.durchgang;

/** How far a Durchgang has come (M-04); it follows from its period and the day. */
public enum Durchgangsstand {
    GEPLANT, LAUFEND, BEENDET, ABGESAGT
}
