package de.passgenau.api.protokoll.ablage;

import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;

/** How long entries are kept: at least six months. */
public record Aufbewahrung(Period dauer) {

    /** What is kept at least. */
    public static final Period MINDESTENS = Period.ofMonths(6);

    private static final ZonedDateTime PROBE = ZonedDateTime.parse("2027-01-01T00:00:00Z");

    public Aufbewahrung {
        if (!reicht(dauer)) {
            throw new IllegalArgumentException("The protocol is kept for six months at least, not for " + dauer);
        }
    }

    /** Whether a period is long enough, whichever day it begins on. */
    public static boolean reicht(Period dauer) {
        return !dauer.isNegative() && !PROBE.plus(dauer).isBefore(PROBE.plus(MINDESTENS));
    }

    /** What is older than this may go. */
    Instant seit(ZonedDateTime jetzt) {
        return jetzt.minus(dauer).toInstant();
    }
}
