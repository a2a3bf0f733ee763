package de.passgenau.matching.last;

/** A person in a list of the best. */
record Rang(int nummer, int punkte) {}
