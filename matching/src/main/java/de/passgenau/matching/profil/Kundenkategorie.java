package de.passgenau.matching.profil;

/** How near to work somebody is (K-01), in the order of the letters. */
public enum Kundenkategorie {
    A, B, C, D, E, S, X, Y, Z
}
