package de.passgenau.api.controlling.erfolg;

/** Shares as people read them. */
final class Prozent {

    private static final int PROMILLE = 1_000;
    private static final int ZEHN = 10;

    private Prozent() {}

    /** With one decimal place. */
    static double von(double anteil) {
        return Math.round(anteil * PROMILLE) / (double) ZEHN;
    }

    /** To the nearest ten. */
    static int etwa(double anteil) {
        return (int) Math.round(anteil * ZEHN) * ZEHN;
    }

    /** To the ten below. */
    static int mindestens(double anteil) {
        return (int) Math.floor(anteil * ZEHN) * ZEHN;
    }

    /** To the ten above. */
    static int hoechstens(double anteil) {
        return (int) Math.ceil(anteil * ZEHN) * ZEHN;
    }
}
