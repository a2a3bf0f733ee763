package de.passgenau.catalogue.erfolg;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * By what a person is compared with earlier participants; by nothing else.
 *
 * @param kategorie code; null if there is none yet
 * @param hemmnisse codes of those that are open
 */
public record Vergleichsmerkmale(@Nullable String kategorie, Set<String> hemmnisse) {

    public Vergleichsmerkmale {
        hemmnisse = Set.copyOf(hemmnisse);
    }
}
