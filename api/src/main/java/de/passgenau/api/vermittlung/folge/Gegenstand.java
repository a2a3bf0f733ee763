package de.passgenau.api.vermittlung.folge;

/** What changes. */
public enum Gegenstand {
    STELLE, FALL
}
