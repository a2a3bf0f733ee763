package de.passgenau.matching.lucene.spalten;

import de.passgenau.matching.ort.Punkt;

/** Where a place lies on a line (Hilbert's) that runs through all places so that neighbours on it are neighbours on earth. */
final class Kurve {

    private static final int BITS = 16;
    private static final int SEITE = 1 << BITS;
    private static final int BREITEN = 180;
    private static final int LAENGEN = 360;

    private Kurve() {}

    /** 0 to 2^32 - 1. */
    static long stelle(Punkt punkt) {
        int x = raster(punkt.laenge() + LAENGEN / 2.0, LAENGEN);
        int y = raster(punkt.breite() + BREITEN / 2.0, BREITEN);
        long stelle = 0;
        for (int seite = SEITE / 2; seite > 0; seite /= 2) {
            int rechts = (x & seite) == 0 ? 0 : 1;
            int oben = (y & seite) == 0 ? 0 : 1;
            stelle += (long) seite * seite * (3 * rechts ^ oben);
            if (oben == 0) {
                int gedreht = rechts == 1 ? SEITE - 1 - y : y;
                y = rechts == 1 ? SEITE - 1 - x : x;
                x = gedreht;
            }
        }
        return stelle;
    }

    private static int raster(double grad, int weite) {
        return Math.min(SEITE - 1, (int) (grad * SEITE / weite));
    }
}
