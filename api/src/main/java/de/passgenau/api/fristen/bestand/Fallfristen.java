package de.passgenau.api.fristen.bestand;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.fristen.rechnung.Fristenrechnung;
import de.passgenau.api.fristen.rechnung.Fristlage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is due in one case on one day, and all that is needed to say it of another day. */
record Fallfristen(Fallangaben fall, Fristlage lage, List<Fristposten> posten) {

    private static final Logger LOG = LoggerFactory.getLogger(Fallfristen.class);

    Fallfristen {
        posten = List.copyOf(posten);
    }

    static Fallfristen am(LocalDate stichtag, Fallangaben fall, Fristlage lage, Fristenrechnung rechnung) {
        return new Fallfristen(fall, lage, posten(stichtag, fall, lage, rechnung));
    }

    /** None where a case holds a day that no calendar has: it stands in nobody's way, and the log says so. */
    private static List<Fristposten> posten(LocalDate stichtag, Fallangaben fall, Fristlage lage,
            Fristenrechnung rechnung) {
        try {
            return Zusammenfassung.von(fall, rechnung.fristen(lage, stichtag), stichtag);
        } catch (IllegalArgumentException | DateTimeException unberechenbar) {
            LOG.error("Für einen Fall lassen sich keine Fristen berechnen: {}", fall.id(), unberechenbar);
            return List.of();
        }
    }
}
