package de.passgenau.catalogue.durchgang.teilnahme;

/** How far a goal was reached. */
public enum Zielerreichung {
    ERREICHT, TEILWEISE, NICHT_ERREICHT
}
