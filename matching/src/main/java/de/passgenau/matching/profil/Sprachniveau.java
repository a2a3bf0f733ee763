package de.passgenau.matching.profil;

/** How well somebody speaks German, by the Common European Framework, in rising order. */
public enum Sprachniveau {
    A1, A2, B1, B2, C1, C2
}
