package de.passgenau.api.fristen.bestand;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.fristen.rechnung.Fristenrechnung;
import de.passgenau.api.fristen.rechnung.Fristlage;

/** What is due in one case on one day, and all that is needed to say it of another day. */
record Fallfristen(Fallangaben fall, Fristlage lage, List<Fristposten> posten) {

    Fallfristen {
        posten = List.copyOf(posten);
    }

    static Fallfristen am(LocalDate stichtag, Fallangaben fall, Fristlage lage, Fristenrechnung rechnung) {
        return new Fallfristen(fall, lage, Zusammenfassung.von(fall, rechnung.fristen(lage, stichtag), stichtag));
    }
}
