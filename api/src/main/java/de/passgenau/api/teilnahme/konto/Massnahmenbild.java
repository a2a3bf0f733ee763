package de.passgenau.api.teilnahme.konto;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Predicate;

import de.passgenau.api.fall.verlauf.Ereignis;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.teilnahme.Stand;
import de.passgenau.catalogue.durchgang.teilnahme.Teilnahme;
import org.jspecify.annotations.Nullable;

/**
 * What follows from one Teilnahme for the course of its case: from the assignment on there is an event, with the days
 * that are planned, then with the real ones; of who never came there is none.
 *
 * @param arbeitstag whether people work on a day there
 */
public record Massnahmenbild(Predicate<LocalDate> arbeitstag, ZoneId zone) {

    Optional<Massnahmeereignis> von(Durchgang durchgang, Teilnahme eine, Ereignis.Art art) {
        return switch (eine.letzterStand()) {
            case ZUGEWIESEN -> Optional.of(ereignis(eine, art, erwartet(durchgang, eine),
                    durchgang.rahmen().laufzeit().ende()));
            case ANGETRETEN, BEENDET, ABGEBROCHEN -> eine.antritt()
                    .map(antritt -> ereignis(eine, art, antritt, durchgang.endeFuer(eine, arbeitstag).orElse(null)));
            case VORGESCHLAGEN, RESERVIERT, WARTELISTE, NICHT_ANGETRETEN, ZURUECKGEZOGEN -> Optional.empty();
        };
    }

    private static LocalDate erwartet(Durchgang durchgang, Teilnahme eine) {
        var beginn = durchgang.rahmen().laufzeit().beginn();
        var zuweisung = eine.verlauf().getLast().tag();
        return zuweisung.isAfter(beginn) ? zuweisung : beginn;
    }

    /** It was recorded with the step that has made it necessary. */
    private Massnahmeereignis ereignis(Teilnahme eine, Ereignis.Art art, LocalDate tag, @Nullable LocalDate bis) {
        var schritt = eine.verlauf()
                .stream()
                .filter(einer -> einer.stand() == Stand.ZUGEWIESEN)
                .findFirst()
                .orElseGet(() -> eine.verlauf().getLast());
        return new Massnahmeereignis(art, tag, bis != null && bis.isBefore(tag) ? null : bis,
                schritt.am().atZone(zone).toLocalDate(), schritt.akteur());
    }
}
