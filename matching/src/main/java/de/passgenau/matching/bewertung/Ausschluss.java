package de.passgenau.matching.bewertung;

/** Why something is impossible.
 *
 * @param begruendung a German sentence with the facts */
public record Ausschluss(Kriterium kriterium, String begruendung) {}
