package de.passgenau.matching.bewertung;

/**
 * A Bewertung without its sentences.
 *
 * @param ausschluesse how many criteria exclude
 * @param punkte of all the others
 */
public record Kurzurteil(int ausschluesse, int punkte) {}
