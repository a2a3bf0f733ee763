package de.passgenau.matching;

/** A place in an ordered list that stays a place when the entry there is gone.
 *
 * @param wert what the entry is ordered by, as the list returned it */
public record Marke(String wert, String id) {}
