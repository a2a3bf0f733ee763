package de.passgenau.api.stelle.wunsch;

/** What a person decides about a wish. */
public enum Wunschentscheidung {
    /** The job makes it indispensable. */
    UNVERZICHTBAR,
    GESTRICHEN
}
