package de.passgenau.catalogue.steckbrief;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * How much of a week a Maßnahme takes, in clock hours.
 *
 * @param von     at least; null if unknown, as bis
 * @param teilzeit whether it can be done part time; null if nobody has said so
 */
public record Wochenstunden(@Nullable Duration von, @Nullable Duration bis, @Nullable Boolean teilzeit) {

    private static final Duration WOCHE = Duration.ofDays(7);

    public Wochenstunden {
        var mindestens = pruefe(von, Duration.ZERO);
        pruefe(bis, mindestens);
    }

    private static Duration pruefe(@Nullable Duration stunden, Duration mindestens) {
        if (stunden == null) {
            return mindestens;
        }
        if (stunden.compareTo(mindestens) < 0 || stunden.compareTo(WOCHE) > 0) {
            throw new IllegalArgumentException("Hours a week from " + mindestens + " on, got " + stunden);
        }
        return stunden;
    }
}
