package de.passgenau.catalogue.erfolg;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.teilnahme.Schritt;
import de.passgenau.catalogue.durchgang.teilnahme.Stand;

/** How fast a Durchgang fills up. */
record Zulauf(Durchgang durchgang, LocalDate heute) {

    private static final int TAGE = 28;

    /** Places that will be held by then, if as many are assigned a day as in the last four weeks. */
    int erwartet(Optional<LocalDate> letzterEinstieg) {
        var belegung = durchgang.belegung(heute);
        long tage = letzterEinstieg.map(letzter -> ChronoUnit.DAYS.between(heute, letzter)).orElse((long) TAGE);
        long hinzu = zuletztZugewiesen() * Math.clamp(tage, 0, TAGE) / TAGE;
        return (int) Math.min(belegung.plaetze().hoechstens(), belegung.belegt() + hinzu);
    }

    private long zuletztZugewiesen() {
        return durchgang.teilnahmen()
                .stream()
                .flatMap(eine -> eine.verlauf().stream())
                .filter(schritt -> schritt.stand() == Stand.ZUGEWIESEN)
                .map(Schritt::tag)
                .filter(tag -> tag.isAfter(heute.minusDays(TAGE)) && !tag.isAfter(heute))
                .count();
    }
}
