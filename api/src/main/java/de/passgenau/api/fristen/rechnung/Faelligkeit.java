package de.passgenau.api.fristen.rechnung;

import java.time.LocalDate;

import de.passgenau.api.fristen.kalender.Fristende;
import org.jspecify.annotations.Nullable;

/**
 * The day on which something is due, and where it comes from.
 *
 * @param ende how it was counted; null for a fixed day of the year
 * @param zusatz why it is not the day that was counted
 */
public record Faelligkeit(LocalDate tag, Bezug bezug, @Nullable Fristende ende, @Nullable String zusatz) {

    static Faelligkeit gezaehlt(Bezug bezug, Fristende ende) {
        return new Faelligkeit(ende.tag(), bezug, ende, null);
    }

    Faelligkeit verlegt(LocalDate anderer, String grund) {
        return new Faelligkeit(anderer, bezug, ende, grund);
    }
}
