package de.passgenau.catalogue.durchgang.rahmen;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * From the first to the last day.
 *
 * @param ende null if none is fixed yet
 */
public record Laufzeit(LocalDate beginn, @Nullable LocalDate ende) {

    public boolean begonnen(LocalDate tag) {
        return !beginn.isAfter(tag);
    }

    public boolean vorbei(LocalDate tag) {
        return ende != null && ende.isBefore(tag);
    }

    public boolean enthaelt(LocalDate tag) {
        return begonnen(tag) && !vorbei(tag);
    }
}
