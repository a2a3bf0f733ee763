package de.passgenau.matching.lucene.rang;

/** The points below which nobody can come among the wanted ones any more. */
final class Latte {

    private static final int PUNKTE = 101;

    private final int gesucht;
    private final int[] anzahlMit = new int[PUNKTE];
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

    void merke(int punkte) {
        anzahlMit[punkte]++;
        if (punkte > hoehe) {
            darueber++;
        }
        while (darueber >= gesucht && hoehe < PUNKTE - 1) {
            hoehe++;
            darueber -= anzahlMit[hoehe];
        }
    }
}
