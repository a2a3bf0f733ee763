package de.passgenau.matching.lucene.rang;

import de.passgenau.matching.Rangwert;

/** The step of a {@link Rangwert} below which nobody can come among the wanted ones any more. */
final class Latte {

    private final int gesucht;
    private final int[] anzahlMit = new int[Rangwert.STUFEN];
    private int hoehe;
    private int darueber;

    Latte(int gesucht) {
        this.gesucht = gesucht;
    }

    /** How many are wanted; 0 to count only. */
    int gesucht() {
        return gesucht;
    }

    int hoehe() {
        return hoehe;
    }

    void merke(int stufe) {
        anzahlMit[stufe]++;
        if (stufe > hoehe) {
            darueber++;
        }
        while (darueber >= gesucht && hoehe < Rangwert.STUFEN - 1) {
            hoehe++;
            darueber -= anzahlMit[hoehe];
        }
    }
}
