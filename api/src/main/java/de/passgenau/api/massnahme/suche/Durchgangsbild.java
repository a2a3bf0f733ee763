package de.passgenau.api.massnahme.suche;

import de.passgenau.catalogue.Zeitraum;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.rahmen.Durchfuehrungsort;
import de.passgenau.catalogue.massnahme.MassnahmeId;
import java.time.LocalDate;

/** As much of a Durchgang as a search looks at; it names nobody. */
public record Durchgangsbild(
        String kennung,
        MassnahmeId massnahme,
        boolean abgesagt,
        Zeitraum zeitraum,
        Einstiegsspanne einstieg,
        Durchfuehrungsort ort,
        Platzbild plaetze) {
    static Durchgangsbild von(Durchgang durchgang) {
        return new Durchgangsbild(durchgang.kennung(), durchgang.massnahmeId(), durchgang.absage() != null,
                durchgang.zeitraum(), Einstiegsspanne.von(durchgang), durchgang.rahmen().ort(),
                Platzbild.von(durchgang));
    }

    public boolean nimmtAuf(LocalDate tag) {
        return !abgesagt && !einstieg.vorbeiAm(tag);
    }

    /** How many places somebody new can have: nobody holds them, and they are due to nobody who waits. */
    public int zuVergeben(LocalDate tag) {
        return plaetze.zuVergeben(tag);
    }

    /** How many wait for a place. */
    public int wartend(LocalDate tag) {
        return plaetze.wartend(tag);
    }

    boolean hatPlatz(LocalDate tag) {
        return nimmtAuf(tag) && zuVergeben(tag) > 0;
    }

    /** Whether the places that nobody holds are all due to those who wait. */
    boolean nurFuerWartende(LocalDate tag) {
        return nimmtAuf(tag) && plaetze.frei(tag) > 0 && zuVergeben(tag) == 0;
    }

    boolean kommtNoch(LocalDate tag) {
        return !abgesagt && !zeitraum.vorbeiAm(tag);
    }

    /** Whether one is searched and ranked by as the other. */
    boolean gleicht(Durchgangsbild anderes, LocalDate tag) {
        return massnahme.equals(anderes.massnahme) && abgesagt == anderes.abgesagt
                && zeitraum.equals(anderes.zeitraum) && einstieg.equals(anderes.einstieg) && ort.equals(anderes.ort)
                && plaetze.frei(tag) == anderes.plaetze.frei(tag) && zuVergeben(tag) == anderes.zuVergeben(tag)
                && wartend(tag) == anderes.wartend(tag);
    }
}
