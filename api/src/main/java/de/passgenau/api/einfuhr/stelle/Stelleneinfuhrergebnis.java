package de.passgenau.api.einfuhr.stelle;

import java.util.List;

import de.passgenau.api.einfuhr.lauf.Einfuhrbilanz.Einzelergebnis;
import de.passgenau.api.einfuhr.lauf.Einfuhrstand;
import de.passgenau.api.einfuhr.lauf.Einzelposten;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.stelle.Stellenangebot;
import org.jspecify.annotations.Nullable;

/**
 * What became of one offer.
 *
 * @param nummer         its place in the list, from 1
 * @param stellenangebot as it is stored; null if it is not
 * @param fehler         every reason why it was refused; empty otherwise
 * @param hinweise       what of it is assumed, held back, or left as it was
 */
record Stelleneinfuhrergebnis(
        int nummer,
        String schluessel,
        Einfuhrstand stand,
        @Nullable Stellenangebot stellenangebot,
        List<Verstoss> fehler,
        List<Verstoss> hinweise) implements Einzelergebnis {

    static Stelleneinfuhrergebnis abgelehnt(Einzelposten<Stelleneinfuhr> posten, List<Verstoss> fehler) {
        return new Stelleneinfuhrergebnis(posten.nummer(), posten.schluessel(), Einfuhrstand.ABGELEHNT, null, fehler,
                List.of());
    }
}
