package de.passgenau.api.massnahme.suche;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.teilnahme.Schritt;
import de.passgenau.catalogue.durchgang.teilnahme.Stand;
import de.passgenau.catalogue.durchgang.teilnahme.Teilnahme;

/**
 * Who has the places of a Durchgang, and to whom free ones are due, on whatever day.
 *
 * @param unvergeben places that nobody is assigned to
 * @param wartende   who waits whatever the day
 * @param reserviert every place that is reserved, or was
 */
public record Platzbild(Anzahl unvergeben, Anzahl wartende, List<Reservierung> reserviert) {
    public Platzbild {
        reserviert = List.copyOf(reserviert);
    }

    static Platzbild von(Durchgang durchgang) {
        var alle = durchgang.teilnahmen();
        var plaetze = durchgang.rahmen().plaetze();
        var feste = Anzahl.von(alle.stream().filter(eine -> eine.letzterStand().belegt()).toList());
        return new Platzbild(new Anzahl(plaetze.hoechstens(), plaetze.teilzeit()).ohne(feste),
                Anzahl.von(alle.stream().filter(eine -> eine.letzterStand() == Stand.WARTELISTE).toList()),
                alle.stream().flatMap(Reservierung::von).toList());
    }

    /** How many places nobody holds. */
    public int frei(LocalDate tag) {
        return Math.max(0, nichtGehalten(tag).alle);
    }

    /** How many wait for a place. */
    int wartend(LocalDate tag) {
        return wartende(tag).alle;
    }

    /** How many places nobody holds that are not due to somebody who waits either. */
    public int zuVergeben(LocalDate tag) {
        var plaetze = nichtGehalten(tag);
        var wartende = wartende(tag);
        int inTeilzeit = Math.min(wartende.inTeilzeit, Math.max(0, plaetze.inTeilzeit));
        return Math.max(0, plaetze.alle - (wartende.alle - wartende.inTeilzeit) - inTeilzeit);
    }

    /** The same of places that may be taken part time. */
    int zuVergebenInTeilzeit(LocalDate tag) {
        int fuerNeue = nichtGehalten(tag).inTeilzeit - wartende(tag).inTeilzeit;
        return Math.max(0, Math.min(zuVergeben(tag), fuerNeue));
    }

    /** How many places nobody holds that may be taken part time. */
    public int freiInTeilzeit(LocalDate tag) {
        var plaetze = nichtGehalten(tag);
        return Math.min(plaetze.alle, plaetze.inTeilzeit);
    }

    /** On which day by this one a reservation ran out last; nobody has changed anything on it. */
    Optional<LocalDate> zuletztAbgelaufen(LocalDate tag) {
        return reserviert.stream()
                .filter(eine -> !eine.giltAm(tag))
                .map(eine -> eine.bis.plusDays(1))
                .max(LocalDate::compareTo);
    }

    boolean gleicht(Platzbild anderes, LocalDate tag) {
        return frei(tag) == anderes.frei(tag) && zuVergeben(tag) == anderes.zuVergeben(tag)
                && wartend(tag) == anderes.wartend(tag)
                && zuVergebenInTeilzeit(tag) == anderes.zuVergebenInTeilzeit(tag);
    }

    private Anzahl nichtGehalten(LocalDate tag) {
        return unvergeben.ohne(Anzahl.der(reserviert.stream().filter(eine -> eine.giltAm(tag))));
    }

    private Anzahl wartende(LocalDate tag) {
        return wartende.und(
                Anzahl.der(reserviert.stream().filter(eine -> eine.wartetSonst && !eine.giltAm(tag))));
    }

    /** Of places or people; whoever waits for part time only lets others pass where no such place is free. */
    public record Anzahl(int alle, int inTeilzeit) {
        private static Anzahl von(Collection<Teilnahme> teilnahmen) {
            return new Anzahl(teilnahmen.size(), (int) teilnahmen.stream().filter(Teilnahme::teilzeit).count());
        }

        private static Anzahl der(Stream<Reservierung> reservierungen) {
            var gewaehlte = reservierungen.toList();
            return new Anzahl(gewaehlte.size(), (int) gewaehlte.stream().filter(Reservierung::teilzeit).count());
        }

        private Anzahl ohne(Anzahl andere) {
            return new Anzahl(alle - andere.alle, inTeilzeit - andere.inTeilzeit);
        }

        private Anzahl und(Anzahl andere) {
            return new Anzahl(alle + andere.alle, inTeilzeit + andere.inTeilzeit);
        }
    }

    /**
     * A place that is held for somebody until a day.
     *
     * @param bis         the last day
     * @param wartetSonst whether she waits again once it has run out
     */
    public record Reservierung(LocalDate bis, boolean wartetSonst, boolean teilzeit) {
        private static Stream<Reservierung> von(Teilnahme eine) {
            return Stream.of(eine)
                    .filter(einer -> einer.letzterStand() == Stand.RESERVIERT)
                    .map(einer -> einer.verlauf().getLast())
                    .map(Schritt::bis)
                    .flatMap(Stream::ofNullable)
                    .map(bis -> new Reservierung(bis, eine.wartet(bis.plusDays(1)), eine.teilzeit()));
        }

        private boolean giltAm(LocalDate tag) {
            return !bis.isBefore(tag);
        }
    }
}
