package de.passgenau.api.stelle;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The end of an offer, as somebody recorded it.
 *
 * @param tag the first day on which it no longer stands
 */
public record Schliessung(Schliessungsgrund grund, LocalDate tag, @Nullable String bemerkung) {}
