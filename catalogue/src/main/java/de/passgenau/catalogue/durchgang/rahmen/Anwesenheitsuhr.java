package de.passgenau.catalogue.durchgang.rahmen;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import de.passgenau.catalogue.durchgang.teilnahme.Fehltag;
import org.jspecify.annotations.Nullable;

/**
 * How long one person stays.
 *
 * @param nettotage working days, 100 or 120 for example; null for all until the end of the Durchgang
 */
public record Anwesenheitsuhr(@Nullable Integer nettotage, Nachholung nachholung) {

    public static final Anwesenheitsuhr BIS_ZUM_ENDE = new Anwesenheitsuhr(null, Nachholung.KEINE);

    /** No Maßnahme is longer; whoever counts further has no working days. */
    private static final int JAHRE = 20;

    /** The day on which somebody will have done all her days; empty if nothing says how many these are. */
    public Optional<LocalDate> letzterTag(Laufzeit laufzeit, LocalDate antritt, Collection<Fehltag> fehltage,
            Predicate<LocalDate> arbeitstag) {
        Predicate<LocalDate> zaehlt = arbeitstag.and(nachzuholende(fehltage).negate());
        if (nettotage != null) {
            return Optional.of(nach(nettotage, antritt, zaehlt));
        }
        return Optional.ofNullable(laufzeit.ende()).map(ende -> {
            int tage = (int) antritt.datesUntil(ende.plusDays(1)).filter(arbeitstag).count();
            var letzter = nach(tage, antritt, zaehlt);
            return letzter.isBefore(ende) ? ende : letzter;
        });
    }

    /** How many of these are appended at the end. */
    public int nachzuholen(Collection<Fehltag> fehltage) {
        return (int) fehltage.stream().filter(nachholung::gilt).count();
    }

    private Predicate<LocalDate> nachzuholende(Collection<Fehltag> fehltage) {
        Set<LocalDate> tage = fehltage.stream()
                .filter(nachholung::gilt)
                .map(Fehltag::tag)
                .collect(Collectors.toSet());
        return tage::contains;
    }

    private static LocalDate nach(int tage, LocalDate antritt, Predicate<LocalDate> zaehlt) {
        var grenze = antritt.plusYears(JAHRE);
        var tag = antritt.minusDays(1);
        for (int offen = tage; offen > 0;) {
            tag = tag.plusDays(1);
            if (tag.isAfter(grenze)) {
                throw new IllegalArgumentException(tage + " working days from " + antritt + " end after " + grenze);
            }
            offen -= zaehlt.test(tag) ? 1 : 0;
        }
        return tag;
    }
}
