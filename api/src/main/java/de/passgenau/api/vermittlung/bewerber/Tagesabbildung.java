package de.passgenau.api.vermittlung.bewerber;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Reads cases as of today: a day decides who is of age, and how long something has lasted. */
final class Tagesabbildung {

    private final Function<LocalDate, Fallabbildung> abbildungen;
    private final Clock clock;
    /** The one of today. */
    private final Map<LocalDate, Fallabbildung> gelesen = new ConcurrentHashMap<>();
    private volatile LocalDate zuletzt = LocalDate.MIN;

    Tagesabbildung(Function<LocalDate, Fallabbildung> abbildungen, Clock clock) {
        this.abbildungen = abbildungen;
        this.clock = clock;
    }

    Fallabbildung heute() {
        var heute = LocalDate.now(clock);
        gelesen.keySet().removeIf(tag -> !tag.equals(heute));
        return gelesen.computeIfAbsent(heute, abbildungen);
    }

    /** Whether cases were read on another day since this was asked last; false for the first time. */
    boolean istVeraltet() {
        var heute = LocalDate.now(clock);
        var davor = zuletzt;
        zuletzt = heute;
        return !davor.equals(LocalDate.MIN) && !davor.equals(heute);
    }
}
