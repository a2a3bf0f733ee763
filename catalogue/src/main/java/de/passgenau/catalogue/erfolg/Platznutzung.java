package de.passgenau.catalogue.erfolg;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.teilnahme.Teilnahme;

/** How many of the days that the Jobcenter pays places for somebody was there on them (M-07). */
public record Platznutzung(long besetzt, long bezahlt) {

    /** From the beginning to this day, or to the end. */
    public static Platznutzung von(Durchgang durchgang, LocalDate bis) {
        var laufzeit = durchgang.rahmen().laufzeit();
        var ende = laufzeit.ende();
        var letzter = ende != null && ende.isBefore(bis) ? ende : bis;
        long besetzt = durchgang.teilnahmen()
                .stream()
                .mapToLong(eine -> eine.antritt().map(antritt -> tage(antritt, ende(eine, letzter))).orElse(0L))
                .sum();
        return new Platznutzung(besetzt,
                tage(laufzeit.beginn(), letzter) * durchgang.rahmen().plaetze().bezahlt());
    }

    private static LocalDate ende(Teilnahme eine, LocalDate letzter) {
        return Collections.min(List.of(eine.letzterTag().orElse(letzter), letzter));
    }

    private static long tage(LocalDate von, LocalDate bis) {
        return Math.max(0, ChronoUnit.DAYS.between(von, bis) + 1);
    }

    /** Above 1 if more were there than are paid for; empty if nothing is paid. */
    public Optional<Double> quote() {
        return bezahlt == 0 ? Optional.empty() : Optional.of((double) besetzt / bezahlt);
    }
}
