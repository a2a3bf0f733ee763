package de.passgenau.api.fristen.bestand;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import de.passgenau.api.fristen.rechnung.Fristzustand;
import de.passgenau.api.fristen.regelwerk.Regelbereich;
import org.jspecify.annotations.Nullable;

/**
 * What a list of due days is narrowed down to; an empty set is no wish.
 *
 * @param regeln ids of the rule set or of the register
 * @param faelle ids of cases
 */
record Fristenfilter(
        Set<Fristzustand> zustaende,
        Set<String> regeln,
        Set<Regelbereich> bereiche,
        Set<String> geschaeftsstellen,
        Set<String> fallmanager,
        Set<String> faelle,
        @Nullable LocalDate von,
        @Nullable LocalDate bis) {

    private static final Set<Fristzustand> OFFEN = Arrays.stream(Fristzustand.values())
            .filter(Fristzustand::istZuTun)
            .collect(Collectors.toUnmodifiableSet());

    /** What these Fallmanager have to do by today. */
    static Fristenfilter faellig(Set<String> fallmanager) {
        return new Fristenfilter(EnumSet.of(Fristzustand.HEUTE, Fristzustand.UEBERFAELLIG), Set.of(), Set.of(),
                Set.of(), fallmanager, Set.of(), null, null);
    }

    /** What these Fallmanager have still to do, due on these days. */
    static Fristenfilter offen(Set<String> fallmanager, LocalDate von, LocalDate bis) {
        return new Fristenfilter(OFFEN, Set.of(), Set.of(), Set.of(), fallmanager, Set.of(), von, bis);
    }

    /** What has still to be done in this case. */
    static Fristenfilter offen(String fall) {
        return new Fristenfilter(OFFEN, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(fall), null, null);
    }

    boolean laesstDurch(Fristposten posten) {
        var fall = posten.fall();
        return gewuenscht(zustaende, posten.zustand()) && gewuenscht(fallmanager, fall.fallmanager())
                && gewuenscht(geschaeftsstellen, fall.geschaeftsstelle()) && gewuenscht(faelle, fall.id())
                && gewuenscht(bereiche, posten.regel().bereich()) && regel(posten)
                && (von == null || !posten.faellig().isBefore(von))
                && (bis == null || !posten.faellig().isAfter(bis));
    }

    private boolean regel(Fristposten posten) {
        return regeln.isEmpty() || regeln.contains(posten.regel().id())
                || regeln.contains(posten.regel().registernummer());
    }

    private static <T> boolean gewuenscht(Set<T> werte, T wert) {
        return werte.isEmpty() || werte.contains(wert);
    }
}
