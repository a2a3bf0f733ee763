package de.passgenau.api.auszug.blatt;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.catalogue.Traeger;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.massnahme.Fassung;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.massnahme.Massnahmestatus;
import de.passgenau.catalogue.steckbrief.Steckbrief;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is printed of a Maßnahme.
 *
 * @param steckbrief as much of it as its reader may see
 * @param traeger    null if it is not to be found
 * @param durchgaenge those that run or will, the first to begin first
 */
record Vorlage(
        Massnahme massnahme,
        Steckbrief steckbrief,
        Massnahmestatus status,
        @Nullable Traeger traeger,
        List<Durchgang> durchgaenge,
        LocalDate heute) {

    Vorlage {
        durchgaenge = List.copyOf(durchgaenge);
    }

    /** The version that is printed. */
    Fassung fassung() {
        var fassungen = massnahme.fassungen();
        return fassungen.freigegebene().orElseGet(fassungen::neueste);
    }

    /** What one can still join. */
    List<Durchgang> offene() {
        return status == Massnahmestatus.GEPLANT || status == Massnahmestatus.LAUFEND
                ? durchgaenge.stream().filter(einer -> einer.nimmtAuf(heute)).toList()
                : List.of();
    }

    int frei(Durchgang durchgang) {
        return Math.max(0, durchgang.belegung(heute).frei());
    }
}
