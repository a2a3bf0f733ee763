package de.passgenau.api.fristen.bestand;

import java.time.LocalDate;

import de.passgenau.api.fristen.rechnung.Frist;
import de.passgenau.api.fristen.rechnung.Fristzustand;
import de.passgenau.api.fristen.regelwerk.Regel;

/**
 * One thing to be done in a case, or done. What returns and was not done stands here once, with its first due day.
 *
 * @param versaeumt how many due days have passed without it: none, one, or more where it returns
 */
record Fristposten(Fristmarke marke, Fallangaben fall, Frist frist, int versaeumt)
        implements
            Comparable<Fristposten> {

    static Fristposten von(Fallangaben fall, Frist frist, int versaeumt) {
        return new Fristposten(Fristmarke.von(frist), fall, frist, versaeumt);
    }

    LocalDate faellig() {
        return frist.faellig();
    }

    Regel regel() {
        return frist.regel();
    }

    Fristzustand zustand() {
        return frist.zustand();
    }

    @Override
    public int compareTo(Fristposten anderer) {
        return marke.compareTo(anderer.marke);
    }
}
