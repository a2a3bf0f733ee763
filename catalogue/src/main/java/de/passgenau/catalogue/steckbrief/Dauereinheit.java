package de.passgenau.catalogue.steckbrief;

/** What the duration for one person is counted in. */
public enum Dauereinheit {
    TAGE, WOCHEN, MONATE
}
