package de.passgenau.api.stelle.angabe;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * For how many, from when, until when.
 *
 * @param beginn       null for at once
 * @param befristetBis null for no limit
 * @param gueltigBis   the last day on which the offer stands; null until somebody closes it
 */
public record Stellenrahmen(
        int plaetze,
        @Nullable LocalDate beginn,
        @Nullable LocalDate befristetBis,
        @Nullable LocalDate gueltigBis) {

    public Stellenrahmen {
        if (plaetze < 1) {
            throw new IllegalArgumentException("An offer is for at least one person, got " + plaetze);
        }
    }
}
