package de.passgenau.api.controlling;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How often people have decided against a ranking, over whole months.
 *
 * @param prozent null if the figures are hidden
 */
record Uebersteuerungsquote(
        LocalDate von,
        LocalDate bis,
        Zahl entscheidungen,
        Zahl uebersteuert,
        @Nullable Double prozent) {}
