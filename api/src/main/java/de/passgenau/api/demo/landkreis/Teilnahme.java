package de.passgenau.api.demo.landkreis;

import java.time.LocalDate;

/**
 * A person in a Durchgang, or on the way into it.
 *
 * @param seit the day on which it came so far
 */
public record Teilnahme(String kennung, String durchgang, String fall, Stand stand, LocalDate seit) {

    /** How far it has come; WARTELISTE holds no place. */
    public enum Stand {
        WARTELISTE, VORGESCHLAGEN, ZUGEWIESEN, ANGETRETEN, BEENDET, ABGEBROCHEN;

        public boolean belegt() {
            return this == ZUGEWIESEN || this == ANGETRETEN;
        }
    }
}
