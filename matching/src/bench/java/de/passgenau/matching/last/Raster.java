package de.passgenau.matching.last;

import de.passgenau.matching.ort.Punkt;
import org.jspecify.annotations.Nullable;

/** A grid over Germany, row by row; people who go equally far to work lie together, each group with its own grid. */
final class Raster {

    /** Rows from south to north. */
    static final int ZEILEN = 340;
    static final int SPALTEN = 280;
    /** How far each group goes, in metres; whoever goes farther belongs to the last one. */
    static final int[] REICHWEITEN = {15_000, 25_000, 40_000, 60_000, 80_000, 120_000, Integer.MAX_VALUE};

    private static final double SUEDEN = 47;
    private static final double WESTEN = 5.5;
    private static final double HOEHE = 0.025;
    private static final double BREITE = 0.04;
    private static final double METER_JE_GRAD = 111_000;

    private Raster() {}

    /** In metres, at least as far as the rules let somebody go. */
    static int reichweite(@Nullable Integer radiusKm, @Nullable Boolean pkw) {
        return radiusKm == null
                ? Integer.MAX_VALUE
                : Math.max(radiusKm + 5, Boolean.FALSE.equals(pkw) ? 0 : 2 * radiusKm) * 1000;
    }

    static int gruppe(int reichweite) {
        int gruppe = 0;
        while (REICHWEITEN[gruppe] < reichweite) {
            gruppe++;
        }
        return gruppe;
    }

    static int zelle(@Nullable Punkt ort) {
        return ort == null ? 0 : zeile(ort.breite()) * SPALTEN + spalte(ort.laenge());
    }

    static int zeile(double breite) {
        return Math.clamp((int) ((breite - SUEDEN) / HOEHE), 0, ZEILEN - 1);
    }

    static int spalte(double laenge) {
        return Math.clamp((int) ((laenge - WESTEN) / BREITE), 0, SPALTEN - 1);
    }

    /** How many degrees north or south somebody may live. */
    static double hoehe(int meter) {
        return meter / METER_JE_GRAD;
    }

    /** How many degrees east or west somebody in a row may live. */
    static double breite(int meter, double breiteDesOrts, int zeile) {
        double unten = SUEDEN + zeile * HOEHE;
        double grad = Math.max(0, Math.max(unten - breiteDesOrts, breiteDesOrts - unten - HOEHE));
        double nord = grad * METER_JE_GRAD;
        double hoechsteBreite = Math.toRadians(unten + HOEHE + 0.5);
        return Math.sqrt(Math.max(0, (double) meter * meter - nord * nord)) * 1.02
                / (METER_JE_GRAD * Math.cos(hoechsteBreite)) + 0.001;
    }
}
