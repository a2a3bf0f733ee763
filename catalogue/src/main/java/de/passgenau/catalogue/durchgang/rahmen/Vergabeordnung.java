package de.passgenau.catalogue.durchgang.rahmen;

/**
 * How places are given; everybody may read it.
 *
 * @param reservierungstage for how many days at most a place is held for somebody who has not been assigned
 */
public record Vergabeordnung(Reihenfolge reihenfolge, int reservierungstage) {}
