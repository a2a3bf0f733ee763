package de.passgenau.matching.pflege;

/** A document as far as a comparison needs it: its id, and a version that grows with each change. */
public record Fassung(String id, long version) {}
