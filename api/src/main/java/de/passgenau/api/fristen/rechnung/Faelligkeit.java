package de.passgenau.api.fristen.rechnung;

import java.time.LocalDate;

import de.passgenau.api.fristen.kalender.Fristende;
import de.passgenau.api.fristen.regelwerk.Ereignisart;
import org.jspecify.annotations.Nullable;

/**
 * The day on which something is due, and where it comes from.
 *
 * @param ende how it was counted; null for a fixed day of the year
 * @param verlegung why it is not the day that was counted; null if it is
 */
public record Faelligkeit(LocalDate tag, Bezug bezug, @Nullable Fristende ende, @Nullable Verlegung verlegung) {

    /**
     * Why something is due on another day than the one that was counted.
     *
     * @param bis what was waited for; null if the rule was not in force before
     */
    public record Verlegung(@Nullable Ereignisart bis) {}

    static Faelligkeit gezaehlt(Bezug bezug, Fristende ende) {
        return new Faelligkeit(ende.tag(), bezug, ende, null);
    }

    Faelligkeit verlegt(LocalDate anderer, Verlegung grund) {
        return new Faelligkeit(anderer, bezug, ende, grund);
    }
}
