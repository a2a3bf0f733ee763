package de.passgenau.matching.zulassung;

/** An admission rule that was read without an error.
 *
 * @param text as it was written */
public record Zulassungsregel(String text) {}
