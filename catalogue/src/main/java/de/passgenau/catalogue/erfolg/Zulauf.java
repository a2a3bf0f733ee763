package de.passgenau.catalogue.erfolg;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How fast a Durchgang fills up. */
record Zulauf(Auslastung auslastung, LocalDate heute) {

    private static final int TAGE = 28;

    /**
     * Places that will be held on the last day of entry, or in four weeks where entry stays open longer, if as many are
     * assigned a day as in the last four weeks.
     */
    int erwartet() {
        var letzter = auslastung.letzterEinstieg();
        long tage = letzter == null ? TAGE : ChronoUnit.DAYS.between(heute, letzter);
        long hinzu = zuletztZugewiesen() * Math.clamp(tage, 0, TAGE) / TAGE;
        return (int) Math.min(auslastung.plaetze().hoechstens(), auslastung.belegtAm(heute) + hinzu);
    }

    private long zuletztZugewiesen() {
        return auslastung.zuweisungen()
                .stream()
                .filter(tag -> tag.isAfter(heute.minusDays(TAGE)) && !tag.isAfter(heute))
                .count();
    }
}
