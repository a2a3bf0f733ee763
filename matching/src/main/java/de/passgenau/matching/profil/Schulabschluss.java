package de.passgenau.matching.profil;

/** The highest certificate of a general school, in rising order. */
public enum Schulabschluss {
    KEINER, BBR, MSR, ABITUR
}
