package de.passgenau.api.teilnahme.konto;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.teilnahme.Fallkennung;
import de.passgenau.catalogue.durchgang.teilnahme.Teilnahme;

/**
 * Which Träger may know of the person of a case: those to whose Durchgänge she is assigned or has come, and for four
 * weeks more, so that they can report and rate the goal.
 */
final class Traegerzugang {

    private static final int NACHLAUF_IN_TAGEN = 28;

    private Traegerzugang() {}

    static Set<String> traeger(Fallkennung fall, Collection<Durchgang> durchgaenge, LocalDate heute) {
        return durchgaenge.stream()
                .filter(durchgang -> durchgang.teilnahmen(fall).anyMatch(eine -> istDort(eine, heute)))
                .map(durchgang -> durchgang.angebot().traeger().wert())
                .collect(Collectors.toSet());
    }

    private static boolean istDort(Teilnahme eine, LocalDate heute) {
        return eine.stand(heute).belegt()
                || eine.letzterTag().filter(tag -> !tag.plusDays(NACHLAUF_IN_TAGEN).isBefore(heute)).isPresent();
    }
}
