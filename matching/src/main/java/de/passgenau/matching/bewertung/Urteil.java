package de.passgenau.matching.bewertung;

/** What one rule says of one pair.
 *
 * @param promille 0 to 1000 of the points of its criterion */
public record Urteil(Art art, int promille) {

    /** What kind of thing is said. */
    public enum Art {
        WERT, UNBEKANNT, AUSGESCHLOSSEN
    }

    /** All the points there are. */
    public static final int VOLL = 1000;

    private static final int FAST_VOLL = 900;
    private static final Urteil UNBEKANNT = new Urteil(Art.UNBEKANNT, 0);
    private static final Urteil AUSGESCHLOSSEN = new Urteil(Art.AUSGESCHLOSSEN, 0);

    public Urteil {
        if (promille < 0 || promille > VOLL) {
            throw new IllegalArgumentException("Promille liegen zwischen 0 und 1000: " + promille);
        }
    }

    public static Urteil wert(int promille) {
        return new Urteil(Art.WERT, promille);
    }

    public static Urteil voll() {
        return wert(VOLL);
    }

    public static Urteil unbekannt() {
        return UNBEKANNT;
    }

    /** Unknown, but worth so much whatever the answer is. */
    public static Urteil mindestens(int promille) {
        return new Urteil(Art.UNBEKANNT, promille);
    }

    public static Urteil ausgeschlossen() {
        return AUSGESCHLOSSEN;
    }

    public boolean istAusgeschlossen() {
        return art == Art.AUSGESCHLOSSEN;
    }

    /** Of so many, rounded to the nearest. */
    public int punkte(int hoechstens) {
        return punkte(promille, hoechstens);
    }

    /** So many thousandths of so many, rounded to the nearest. */
    public static int punkte(int promille, int hoechstens) {
        return (promille * hoechstens + VOLL / 2) / VOLL;
    }

    public Erfuellung erfuellung() {
        if (art == Art.UNBEKANNT) {
            return Erfuellung.UNBEKANNT;
        }
        if (promille >= FAST_VOLL) {
            return Erfuellung.ERFUELLT;
        }
        return promille == 0 ? Erfuellung.NICHT_ERFUELLT : Erfuellung.TEILWEISE;
    }

    /** The better of both; whatever has a value is better than what is unknown, and that than an exclusion. */
    public Urteil oderBesser(Urteil anderes) {
        int arten = art.compareTo(anderes.art);
        return arten < 0 || arten == 0 && promille >= anderes.promille ? this : anderes;
    }
}
