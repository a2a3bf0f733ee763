package de.passgenau.matching.verstoss.ohneangabe;

/** Lives in a package that does not say which values may be null. */
public record Ungeprueft(String wert) {}
