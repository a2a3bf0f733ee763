package de.passgenau.api.schreiben.satz;

/** A printed page or several, as PDF. */
public record Druck(byte[] inhalt, int seiten) {}
