package de.passgenau.catalogue;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Days from one to another.
 *
 * @param bis the last day; null without an end
 */
public record Zeitraum(LocalDate von, @Nullable LocalDate bis) {

    public Zeitraum {
        if (bis != null && bis.isBefore(von)) {
            throw new IllegalArgumentException("A period from " + von + " does not end on " + bis);
        }
    }

    public boolean umfasst(LocalDate tag) {
        return !von.isAfter(tag) && !vorbeiAm(tag);
    }

    /** Whether they have a day in common. */
    public boolean beruehrt(Zeitraum anderer) {
        return !vorbeiAm(anderer.von) && !anderer.vorbeiAm(von);
    }

    /** Whether its last day lies before this one. */
    public boolean vorbeiAm(LocalDate tag) {
        return bis != null && bis.isBefore(tag);
    }
}
