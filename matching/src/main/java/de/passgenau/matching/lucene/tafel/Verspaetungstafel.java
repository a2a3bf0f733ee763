package de.passgenau.matching.lucene.tafel;

import java.util.Arrays;

import de.passgenau.matching.bewertung.Kriterium;
import de.passgenau.matching.bewertung.stelle.Stellenpunkte;
import de.passgenau.matching.lucene.rang.Punktwort;

/** What it is worth to come so many days late. */
final class Verspaetungstafel {

    private static final int LAENGSTE = 4000;

    private final int heute;
    private final int[] worte;
    private final int unbekannt;

    Verspaetungstafel(Stellenpunkte punkte) {
        heute = punkte.heute();
        unbekannt = punkte.verfuegbarkeit(Stellenpunkte.TAG_UNBEKANNT, heute);
        var alle = new int[LAENGSTE];
        int tage = 0;
        do {
            alle[tage] = Punktwort.von(Kriterium.VERFUEGBARKEIT, punkte.verfuegbarkeit(heute + tage, heute));
        } while (Punktwort.ausschluesse(alle[tage]) == 0 && ++tage < LAENGSTE);
        worte = Arrays.copyOf(alle, Math.min(tage + 1, LAENGSTE));
    }

    int hoechstens() {
        return Math.max(Punktwort.hoechstens(worte), unbekannt);
    }

    /** The day from which on somebody comes late, for an offer that begins on this one. */
    int faellig(int beginn) {
        return Math.max(heute, beginn);
    }

    /** The same for many persons: most of them are not late. */
    int wortNachFaelligkeit(int verfuegbarAb, int faellig) {
        if (verfuegbarAb > faellig) {
            return worte[Math.min(worte.length - 1, verfuegbarAb - faellig)];
        }
        return verfuegbarAb == Stellenpunkte.TAG_UNBEKANNT ? unbekannt : worte[0];
    }

    /** Days since 1970; the smallest number for a person of whom it is unknown, and for an offer that begins at once. */
    int wort(int verfuegbarAb, int beginn) {
        return wortNachFaelligkeit(verfuegbarAb, faellig(beginn));
    }
}
