package de.passgenau.api.schreiben.kalender;

import java.time.LocalDate;
import java.util.Set;

/** Whose cases, and which days, both included. */
record Kalenderfrage(Set<String> fallmanager, LocalDate von, LocalDate bis) {

    Kalenderfrage {
        fallmanager = Set.copyOf(fallmanager);
    }
}
