package de.passgenau.matching;

/** How a list is ordered; equal entries are ordered by their id in the same direction. */
public record Ordnung(String feld, boolean absteigend) {}
