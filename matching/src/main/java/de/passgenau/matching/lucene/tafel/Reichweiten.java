package de.passgenau.matching.lucene.tafel;

import de.passgenau.matching.bewertung.stelle.Stellenpunkte;
import de.passgenau.matching.lucene.spalten.Bewerberspalten;
import de.passgenau.matching.ort.Raumpunkt;

/** How far everybody goes, as squared straight lines: no root has to be drawn for those who are out of reach. */
final class Reichweiten {

    /** Nothing on earth is farther. */
    private static final long WEITESTE = 1L << 56;

    private final long[] sehnenquadrate = new long[Bewerberspalten.WEG_UNBEKANNT + 1];

    Reichweiten(Stellenpunkte punkte) {
        int vorige = -1;
        for (int weg = 0; weg < Bewerberspalten.WEG_UNBEKANNT; weg++) {
            int meter = punkte.reichweite(Bewerberspalten.radiusKm(weg), Bewerberspalten.wegcode(weg));
            sehnenquadrate[weg] = meter == vorige ? sehnenquadrate[weg - 1] : groesstes(meter);
            vorige = meter;
        }
        sehnenquadrate[Bewerberspalten.WEG_UNBEKANNT] = WEITESTE;
    }

    /** By the number of the way in {@link Bewerberspalten}. */
    long[] sehnenquadrate() {
        return sehnenquadrate;
    }

    long sehnenquadrat(int radiusKm, int weg) {
        return sehnenquadrate[Bewerberspalten.weg(radiusKm, weg)];
    }

    /** The greatest that still is so many metres. */
    private static long groesstes(int meter) {
        long von = 0;
        long bis = WEITESTE;
        while (von < bis) {
            long mitte = von + bis + 1 >>> 1;
            if (Raumpunkt.meter(mitte) <= meter) {
                von = mitte;
            } else {
                bis = mitte - 1;
            }
        }
        return von;
    }
}
