package de.passgenau.api.einfuhr.katalog;

import java.util.List;

import de.passgenau.api.einfuhr.lauf.Einfuhrbilanz.Einzelergebnis;
import de.passgenau.api.einfuhr.lauf.Einfuhrstand;
import de.passgenau.api.einfuhr.lauf.Einzelposten;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.catalogue.massnahme.Massnahme;
import org.jspecify.annotations.Nullable;

/**
 * What became of one Maßnahme.
 *
 * @param nummer    its place in the list, from 1
 * @param massnahme as it is stored; null if it is not
 * @param fehler    every reason why it was refused; empty otherwise
 * @param hinweise  what of it was left as it was, and why
 */
record Massnahmeneinfuhrergebnis(
        int nummer,
        String schluessel,
        Einfuhrstand stand,
        @Nullable Massnahme massnahme,
        List<Verstoss> fehler,
        List<Verstoss> hinweise) implements Einzelergebnis {

    static Massnahmeneinfuhrergebnis abgelehnt(Einzelposten<Massnahmeeinfuhr> posten, List<Verstoss> fehler) {
        return new Massnahmeneinfuhrergebnis(posten.nummer(), posten.schluessel(), Einfuhrstand.ABGELEHNT, null,
                fehler, List.of());
    }
}
