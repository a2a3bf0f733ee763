package de.passgenau.api.vermittlung.empfehlung;

import de.passgenau.matching.Ausschnitt;
import de.passgenau.matching.Marke;
import de.passgenau.matching.bewertung.Empfehlungen;
import org.jspecify.annotations.Nullable;

/**
 * A place in the common order, as the two rankings behind it know it.
 *
 * @param rang      from 1; 0 in front of all
 * @param beste     points of the best offer of all; negative if there is none
 * @param istStelle whether an offer stands on it
 * @param stelle    the last offer up to here
 * @param massnahme the last Maßnahme up to here
 */
record Rangort(int rang, int beste, boolean istStelle, @Nullable Marke stelle, @Nullable Marke massnahme) {

    /** Behind every id that begins with what is in front of it, and before the next. */
    private static final String GLEICH_DAHINTER = "\u0000";

    static Rangort vor(int rang, int beste) {
        return new Rangort(rang, beste, false, null, null);
    }

    Rangort dahinter(Empfehlungen.Empfehlung eine) {
        var marke = eine.marke();
        return new Rangort(rang + 1, beste, eine.stelle(), eine.stelle() ? marke : stelle,
                eine.stelle() ? massnahme : marke);
    }

    /** The offers, or the Maßnahmen, behind this place. */
    Ausschnitt danach(int anzahl, boolean stellen) {
        return new Ausschnitt(anzahl, stellen ? stelle : massnahme, false);
    }

    /** The offers, or the Maßnahmen, before this place. */
    Ausschnitt davor(int anzahl, boolean stellen) {
        var marke = stellen ? stelle : massnahme;
        if (marke == null) {
            return new Ausschnitt(0, null, true);
        }
        return new Ausschnitt(anzahl,
                istStelle == stellen ? marke : new Marke(marke.wert(), marke.id() + GLEICH_DAHINTER), true);
    }
}
