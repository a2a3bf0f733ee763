package de.passgenau.catalogue.durchgang.rahmen;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
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

    /** No Maßnahme is longer by the clock; whoever counts further has no working days. */
    private static final int JAHRE = 20;

    /**
     * The day on which somebody will have done all her days. Empty if nothing says how many these are, which is so, too,
     * of who came after the end; or if so many never come.
     */
    public Optional<LocalDate> letzterTag(Laufzeit laufzeit, LocalDate antritt, Collection<Fehltag> fehltage,
            Predicate<LocalDate> arbeitstag) {
        Predicate<LocalDate> zaehlt = arbeitstag.and(nachzuholende(fehltage).negate());
        if (nettotage != null) {
            return nach(nettotage, antritt, zaehlt);
        }
        return Optional.ofNullable(laufzeit.ende()).filter(ende -> !ende.isBefore(antritt)).map(ende -> {
            int versaeumt = (int) antritt.datesUntil(ende.plusDays(1)).filter(arbeitstag.and(zaehlt.negate())).count();
            return nach(versaeumt, ende.plusDays(1), zaehlt).orElse(ende);
        });
    }

    /** How many working days a Durchgang has, if these are not as many as one should do; empty if they are enough. */
    public OptionalInt zuWenige(Laufzeit laufzeit, Predicate<LocalDate> arbeitstag) {
        var ende = laufzeit.ende();
        if (nettotage == null || ende == null) {
            return OptionalInt.empty();
        }
        int vorhandene = (int) laufzeit.beginn().datesUntil(ende.plusDays(1)).filter(arbeitstag).count();
        return vorhandene < nettotage ? OptionalInt.of(vorhandene) : OptionalInt.empty();
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

    /** The day before the first one, if there are none. */
    private static Optional<LocalDate> nach(int tage, LocalDate erster, Predicate<LocalDate> zaehlt) {
        return tage == 0
                ? Optional.of(erster.minusDays(1))
                : erster.datesUntil(erster.plusYears(JAHRE)).filter(zaehlt).skip(tage - 1L).findFirst();
    }
}
