package de.passgenau.catalogue.durchgang.teilnahme;

/** How much somebody needs a place, the most first. */
public enum Dringlichkeit {
    HOCH, NORMAL, NIEDRIG
}
