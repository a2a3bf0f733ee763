package de.passgenau.api.demo.landkreis;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A person in a Durchgang, or on the way into it.
 *
 * @param hemmnis  code of the one on which it works
 * @param teilzeit whether only a part-time place will do
 */
public record Teilnahme(
        String kennung,
        String durchgang,
        String fall,
        String hemmnis,
        boolean teilzeit,
        Weg weg) {

    /** How far it has come; WARTELISTE and VORGESCHLAGEN hold no place. */
    public enum Stand {
        WARTELISTE, VORGESCHLAGEN, RESERVIERT, ZUGEWIESEN, ANGETRETEN, BEENDET, ABGEBROCHEN, NICHT_ANGETRETEN;

        public boolean belegt() {
            return this == RESERVIERT || this == ZUGEWIESEN || this == ANGETRETEN;
        }

        /** Whether somebody was there and has gone. */
        public boolean vorbei() {
            return this == BEENDET || this == ABGEBROCHEN;
        }
    }

    /**
     * The days on which it came where it is.
     *
     * @param antritt the first day there; null if there is none
     * @param seit    when it came so far
     * @param grund   code of why it went another way than planned; null otherwise
     * @param arbeit  taken up because of it; null if none was
     */
    public record Weg(
            Stand stand,
            LocalDate vorschlag,
            @Nullable LocalDate antritt,
            LocalDate seit,
            @Nullable String grund,
            @Nullable Arbeit arbeit) {}

    /**
     * Work that somebody found.
     *
     * @param bis its last day; null if it goes on
     */
    public record Arbeit(LocalDate ab, @Nullable LocalDate bis) {}

    public Stand stand() {
        return weg.stand;
    }

    public LocalDate seit() {
        return weg.seit;
    }
}
