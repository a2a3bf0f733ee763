package de.passgenau.matching;

/**
 * What a place in a ranking is ordered by: what has a purpose comes first (N-08), then most points, then what tells equal
 * ones apart.
 *
 * @param mitZweck whether a Maßnahme works on something that is open, or may be; offers need no purpose and have none
 * @param nachrang the greater the earlier among those with as many points; less than {@link #NACHRAENGE}
 */
public record Rangwert(boolean mitZweck, int punkte, int nachrang) implements Comparable<Rangwert> {

    /** How many steps of purpose and points there are. */
    public static final int STUFEN = 202;
    public static final int NACHRAENGE = 1 << 22;

    private static final int PUNKTE = STUFEN / 2;

    public Rangwert {
        if (punkte < 0 || punkte >= PUNKTE || nachrang < 0 || nachrang >= NACHRAENGE) {
            throw new IllegalArgumentException(
                    "No place in a ranking has %d points and %d".formatted(punkte, nachrang));
        }
    }

    /** Where points are all. */
    public static Rangwert of(int punkte) {
        return new Rangwert(false, punkte, 0);
    }

    public static Rangwert vonZahl(int zahl) {
        int stufe = stufe(zahl);
        boolean mitZweck = stufe >= PUNKTE;
        return new Rangwert(mitZweck, mitZweck ? stufe - PUNKTE : stufe, zahl & NACHRAENGE - 1);
    }

    public static int stufe(boolean mitZweck, int punkte) {
        return mitZweck ? punkte + PUNKTE : punkte;
    }

    public static int stufe(int zahl) {
        return zahl / NACHRAENGE;
    }

    public static int zahl(int stufe, int nachrang) {
        return stufe * NACHRAENGE + nachrang;
    }

    /** Purpose and points. */
    public int stufe() {
        return stufe(mitZweck, punkte);
    }

    /** All of it, the greater the earlier. */
    public int zahl() {
        return zahl(stufe(), nachrang);
    }

    /** A place in a ranking, for whoever has this id. */
    public Marke marke(String id) {
        return new Marke(String.valueOf(zahl()), id);
    }

    /** The last first. */
    @Override
    public int compareTo(Rangwert anderer) {
        return Integer.compare(zahl(), anderer.zahl());
    }
}
