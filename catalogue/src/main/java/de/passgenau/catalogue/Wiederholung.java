package de.passgenau.catalogue;

import java.time.Instant;

/**
 * The trace that one call left in the document it changed, so that its repetition is recognised.
 *
 * @param schluessel    caller, mutation and the caller's own id of the call, as a digest
 * @param fingerabdruck digest of the input
 */
public record Wiederholung(String schluessel, String fingerabdruck, Instant am) {}
