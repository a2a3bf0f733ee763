package de.passgenau.api.liste.takt;

import java.util.function.IntSupplier;

/**
 * Something that is done from time to time.
 *
 * @param schritt does it, and answers how often there was something to do
 * @param getan what the log says then, with the number in place of {@code {}}
 * @param misslungen what the log says where it failed
 */
public record Taktarbeit(IntSupplier schritt, String getan, String misslungen) {}
