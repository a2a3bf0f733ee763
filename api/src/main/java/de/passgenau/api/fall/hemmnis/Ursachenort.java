package de.passgenau.api.fall.hemmnis;

/** Where a strength or a Hemmnis lies (P-03). */
public enum Ursachenort {
    PERSON, UMFELD
}
