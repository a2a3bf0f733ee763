package de.passgenau.api.protokoll.kette;

/**
 * One thing that is wrong with a chain.
 *
 * @param nummer of the entry where it shows
 */
public record Befund(String instanz, long nummer, Befundart art) {}
