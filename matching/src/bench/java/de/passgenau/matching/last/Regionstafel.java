package de.passgenau.matching.last;

import de.passgenau.matching.ort.Raumpunkt;

/**
 * How far each kind of way reaches, and what it is worth at each distance; the rule changes at multiples of 50 m alone.
 *
 * @param grenze by way: up to which squared straight line in square decimetres
 * @param zeilen by way: the points by {@link #zelle}
 */
record Regionstafel(long[] grenze, byte[][] zeilen) {

    static final int STUFE = 50;

    /** Exactly on a multiple of 50 m, or between two. */
    static int zelle(int meter) {
        return meter / STUFE * 2 + (meter % STUFE == 0 ? 0 : 1);
    }

    /** Only for who is not farther than the limit. */
    int punkte(int weg, long sehneQuadrat) {
        byte[] zeile = zeilen[weg];
        return zeile.length == 1 ? zeile[0] : zeile[zelle(Raumpunkt.meter(sehneQuadrat))];
    }
}
