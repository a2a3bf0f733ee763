package de.passgenau.matching.last;

import java.util.List;

import de.passgenau.matching.bewertung.stelle.Stellenpunkte;
import de.passgenau.matching.bewertung.stelle.Weg;
import de.passgenau.matching.bewertung.stelle.Ziel;
import de.passgenau.matching.ort.Raumpunkt;

/**
 * How far each kind of way reaches, and what it is worth at each distance; the rule changes at multiples of 50 m alone.
 *
 * @param grenze by way: up to which squared straight line in square decimetres
 * @param zeilen by way: the points by {@link #zelle}
 */
record Regionstafel(long[] grenze, byte[][] zeilen) {

    private static final int STUFE = 50;
    private static final int METER_JE_KM = 1000;

    static Regionstafel von(Stellenpunkte punkte, Ziel ziel, boolean ortBekannt, List<Integer> radien) {
        long[] grenze = new long[Kennzahlen.WEGE];
        byte[][] zeilen = new byte[Kennzahlen.WEGE][];
        grenze[Kennzahlen.UEBERALL] = Long.MAX_VALUE;
        zeilen[Kennzahlen.UEBERALL] = new byte[] {(byte) punkte.region(new Weg(null, null, false), ziel)};
        for (int code = 0; code < radien.size() * Weg.ANZAHL; code++) {
            var weg = Weg.vonCode(radien.get(code / Weg.ANZAHL), code % Weg.ANZAHL);
            if (!ortBekannt || ziel.ortlos()) {
                grenze[code] = Long.MAX_VALUE;
                zeilen[code] = new byte[] {(byte) punkte.region(weg, ziel)};
            } else {
                grenze[code] = quadrat(punkte.reichweite(weg));
                zeilen[code] = zeile(punkte, weg, ziel.code());
            }
        }
        return new Regionstafel(grenze, zeilen);
    }

    private static byte[] zeile(Stellenpunkte punkte, Weg weg, int ziel) {
        byte[] zeile = new byte[zelle(punkte.reichweite(weg)) + 1];
        for (int zelle = 0; zelle < zeile.length; zelle++) {
            int meter = zelle / 2 * STUFE + zelle % 2;
            zeile[zelle] = (byte) punkte.region(weg, Ziel.vonCode(meter, ziel));
        }
        return zeile;
    }

    /** Exactly on a multiple of 50 m, or between two. */
    private static int zelle(int meter) {
        return meter / STUFE * 2 + (meter % STUFE == 0 ? 0 : 1);
    }

    /** The longest straight line that is no more than so many metres along the surface. */
    private static long quadrat(int meter) {
        long unten = 0;
        long oben = (long) (meter + METER_JE_KM) * (meter + METER_JE_KM) * 100;
        while (unten < oben) {
            long mitte = (unten + oben + 1) >>> 1;
            if (Raumpunkt.meter(mitte) <= meter) {
                unten = mitte;
            } else {
                oben = mitte - 1;
            }
        }
        return unten;
    }

    /** Only for who is not farther than the limit. */
    int punkte(int weg, long sehneQuadrat) {
        byte[] zeile = zeilen[weg];
        return zeile.length == 1 ? zeile[0] : zeile[zelle(Raumpunkt.meter(sehneQuadrat))];
    }
}
