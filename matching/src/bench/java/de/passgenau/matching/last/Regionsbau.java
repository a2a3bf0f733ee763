package de.passgenau.matching.last;

import java.util.List;

import de.passgenau.matching.bewertung.stelle.Stellenpunkte;
import de.passgenau.matching.bewertung.stelle.Weg;
import de.passgenau.matching.bewertung.stelle.Ziel;
import de.passgenau.matching.ort.Raumpunkt;

/** Tabulates the rule for the way to work, for offers that are alike but for their place. */
record Regionsbau(Stellenpunkte punkte, int ziel, boolean ortBekannt) {

    private static final int METER_JE_KM = 1000;

    Regionstafel baue(List<Integer> radien) {
        long[] grenze = new long[Kennzahlen.WEGE];
        byte[][] zeilen = new byte[Kennzahlen.WEGE][];
        boolean ortlos = Ziel.vonCode(null, ziel).ortlos();
        grenze[Kennzahlen.UEBERALL] = Long.MAX_VALUE;
        zeilen[Kennzahlen.UEBERALL] = new byte[1];
        for (int code = 0; code < radien.size() * Weg.ANZAHL; code++) {
            int radius = radien.get(code / Weg.ANZAHL);
            int weg = code % Weg.ANZAHL;
            boolean egal = ortlos || !ortBekannt;
            grenze[code] = egal ? Long.MAX_VALUE : quadrat(reichweite(radius, weg));
            zeilen[code] = egal ? zeilen[Kennzahlen.UEBERALL] : zeile(radius, weg);
        }
        return new Regionstafel(grenze, zeilen);
    }

    private int reichweite(int radius, int weg) {
        return punkte.reichweite(radius, weg);
    }

    private int region(int radius, int weg, int meter) {
        return punkte.region(radius, weg, meter, ziel);
    }

    private byte[] zeile(int radius, int weg) {
        byte[] zeile = new byte[Regionstafel.zelle(reichweite(radius, weg)) + 1];
        for (int zelle = 0; zelle < zeile.length; zelle++) {
            zeile[zelle] = (byte) region(radius, weg, zelle / 2 * Regionstafel.STUFE + zelle % 2);
        }
        return zeile;
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
}
