package de.passgenau.api.massnahme.suche;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import de.passgenau.catalogue.Zeitraum;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.rahmen.Durchfuehrungsort;
import de.passgenau.catalogue.durchgang.teilnahme.Schritt;
import de.passgenau.catalogue.durchgang.teilnahme.Stand;
import de.passgenau.catalogue.durchgang.teilnahme.Teilnahme;
import de.passgenau.catalogue.massnahme.MassnahmeId;

/**
 * As much of a Durchgang as a search looks at; it names nobody.
 *
 * @param unvergeben  places that nobody is assigned to
 * @param wartende    how many wait whatever the day
 * @param reserviert  every place that is reserved, or was
 */
public record Durchgangsbild(
        String kennung,
        MassnahmeId massnahme,
        boolean abgesagt,
        Zeitraum zeitraum,
        Einstiegsspanne einstieg,
        Durchfuehrungsort ort,
        int unvergeben,
        int wartende,
        List<Reservierung> reserviert) {

    /**
     * A place that is held for somebody until a day.
     *
     * @param bis         the last day
     * @param wartetSonst whether she waits again once it has run out
     */
    public record Reservierung(LocalDate bis, boolean wartetSonst) {

        private static Stream<Reservierung> von(Teilnahme eine) {
            return Stream.of(eine)
                    .filter(einer -> einer.letzterStand() == Stand.RESERVIERT)
                    .map(einer -> einer.verlauf().getLast())
                    .map(Schritt::bis)
                    .filter(Objects::nonNull)
                    .map(bis -> new Reservierung(bis, eine.wartet(bis.plusDays(1))));
        }

        private boolean giltAm(LocalDate tag) {
            return !bis.isBefore(tag);
        }
    }

    public Durchgangsbild {
        reserviert = List.copyOf(reserviert);
    }

    static Durchgangsbild von(Durchgang durchgang) {
        var alle = durchgang.teilnahmen();
        var feste = alle.stream().filter(eine -> eine.letzterStand().belegt()).count();
        var wartende = alle.stream().filter(eine -> eine.letzterStand() == Stand.WARTELISTE).count();
        return new Durchgangsbild(durchgang.kennung(), durchgang.massnahmeId(), durchgang.absage() != null,
                durchgang.zeitraum(), Einstiegsspanne.von(durchgang), durchgang.rahmen().ort(),
                durchgang.rahmen().plaetze().hoechstens() - (int) feste, (int) wartende,
                alle.stream().flatMap(Reservierung::von).toList());
    }

    public boolean nimmtAuf(LocalDate tag) {
        return !abgesagt && !einstieg.vorbeiAm(tag);
    }

    /** How many places nobody holds. */
    public int frei(LocalDate tag) {
        return Math.max(0, unvergeben - (int) reserviert.stream().filter(eine -> eine.giltAm(tag)).count());
    }

    /** How many wait for a place. */
    public int wartend(LocalDate tag) {
        return wartende
                + (int) reserviert.stream().filter(eine -> eine.wartetSonst() && !eine.giltAm(tag)).count();
    }

    boolean hatPlatz(LocalDate tag) {
        return nimmtAuf(tag) && frei(tag) > 0;
    }

    boolean kommtNoch(LocalDate tag) {
        return !abgesagt && !zeitraum.vorbeiAm(tag);
    }

    /** Whether one is searched and ranked by as the other. */
    boolean gleicht(Durchgangsbild anderes, LocalDate tag) {
        return massnahme.equals(anderes.massnahme) && abgesagt == anderes.abgesagt
                && zeitraum.equals(anderes.zeitraum) && einstieg.equals(anderes.einstieg) && ort.equals(anderes.ort)
                && frei(tag) == anderes.frei(tag) && wartend(tag) == anderes.wartend(tag);
    }
}
