package de.passgenau.api.fristen.kalender;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The Arbeitstage of one year, numbered, so that counting them is looking up. */
final class Jahrestafel {

    private final int jahr;
    private final List<Feiertag> feiertage;
    /** How many Arbeitstage the year has had at the end of each of its days. */
    private final short[] bisher;
    /** On which day of the year each Arbeitstag falls. */
    private final short[] arbeitstage;

    Jahrestafel(int jahr, List<Feiertag> feiertage) {
        this.jahr = jahr;
        this.feiertage = List.copyOf(feiertage);
        var frei = feiertage.stream().map(Feiertag::tag).collect(Collectors.toSet());
        bisher = new short[Year.of(jahr).length() + 1];
        var gefunden = new short[bisher.length];
        short anzahl = 0;
        for (short tag = 1; tag < bisher.length; tag++) {
            var datum = LocalDate.ofYearDay(jahr, tag);
            if (datum.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue() && !frei.contains(datum)) {
                gefunden[anzahl++] = tag;
            }
            bisher[tag] = anzahl;
        }
        arbeitstage = Arrays.copyOf(gefunden, anzahl);
    }

    /** How many there are in the whole year. */
    int anzahl() {
        return arbeitstage.length;
    }

    /** How many there are up to this day of the year, itself included. */
    int bis(int tag) {
        return bisher[tag];
    }

    /** @param nummer from 1 to {@link #anzahl()} */
    LocalDate arbeitstag(int nummer) {
        return LocalDate.ofYearDay(jahr, arbeitstage[nummer - 1]);
    }

    boolean istArbeitstag(int tag) {
        return bisher[tag] > bisher[tag - 1];
    }

    List<Feiertag> feiertage() {
        return feiertage;
    }
}
