package de.passgenau.api.massnahme.suche;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import de.passgenau.catalogue.Anschrift;
import de.passgenau.catalogue.Zeitraum;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.teilnahme.Stand;
import de.passgenau.catalogue.massnahme.MassnahmeId;
import org.jspecify.annotations.Nullable;

/**
 * As much of a Durchgang that was not called off as a search looks at; it names nobody.
 *
 * @param anschrift     null if it takes place online or where people live
 * @param unvergeben    places that nobody is assigned to
 * @param reserviertBis the last day of each reservation
 */
record Durchgangsbild(
        String kennung,
        MassnahmeId massnahme,
        boolean abgesagt,
        Zeitraum zeitraum,
        Einstiegsspanne einstieg,
        @Nullable Anschrift anschrift,
        int unvergeben,
        List<LocalDate> reserviertBis) {

    static Durchgangsbild von(Durchgang durchgang) {
        var feste = durchgang.teilnahmen().stream().filter(eine -> eine.letzterStand().belegt()).count();
        var reservierte = durchgang.teilnahmen()
                .stream()
                .filter(eine -> eine.letzterStand() == Stand.RESERVIERT)
                .map(eine -> eine.verlauf().getLast().bis())
                .filter(Objects::nonNull)
                .toList();
        return new Durchgangsbild(durchgang.kennung(), durchgang.massnahmeId(), durchgang.absage() != null,
                durchgang.zeitraum(), Einstiegsspanne.von(durchgang), durchgang.rahmen().ort().anschrift(),
                durchgang.rahmen().plaetze().hoechstens() - (int) feste, reservierte);
    }

    boolean nimmtAuf(LocalDate tag) {
        return !abgesagt && !einstieg.vorbeiAm(tag);
    }

    boolean hatPlatz(LocalDate tag) {
        return nimmtAuf(tag) && unvergeben > reserviertBis.stream().filter(bis -> !bis.isBefore(tag)).count();
    }

    boolean kommtNoch(LocalDate tag) {
        return !abgesagt && !zeitraum.vorbeiAm(tag);
    }

    /** Whether a search finds the Maßnahme by one as by the other. */
    boolean gleicht(Durchgangsbild anderes, LocalDate tag) {
        return massnahme.equals(anderes.massnahme) && abgesagt == anderes.abgesagt
                && zeitraum.equals(anderes.zeitraum) && einstieg.equals(anderes.einstieg)
                && Objects.equals(anschrift, anderes.anschrift) && hatPlatz(tag) == anderes.hatPlatz(tag);
    }
}
