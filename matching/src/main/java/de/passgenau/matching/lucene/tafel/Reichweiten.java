package de.passgenau.matching.lucene.tafel;

import de.passgenau.matching.bewertung.stelle.Stellenpunkte;
import de.passgenau.matching.lucene.spalten.Bewerberspalten;
import de.passgenau.matching.ort.Raumpunkt;

/** How far everybody goes, as squared straight lines: no root has to be drawn for those who are out of reach. */
final class Reichweiten {

    private final long[] sehnenquadrate = new long[Bewerberspalten.WEG_UNBEKANNT + 1];

    Reichweiten(Stellenpunkte punkte) {
        int vorige = -1;
        for (int weg = 0; weg < Bewerberspalten.WEG_UNBEKANNT; weg++) {
            int meter = punkte.reichweite(Bewerberspalten.radiusKm(weg), Bewerberspalten.wegcode(weg));
            sehnenquadrate[weg] = meter == vorige ? sehnenquadrate[weg - 1] : Raumpunkt.groesstesSehneQuadrat(meter);
            vorige = meter;
        }
        sehnenquadrate[Bewerberspalten.WEG_UNBEKANNT] = Raumpunkt.WEITESTE;
    }

    /** By the number of the way in {@link Bewerberspalten}. */
    long[] sehnenquadrate() {
        return sehnenquadrate;
    }

    long sehnenquadrat(int radiusKm, int weg) {
        return sehnenquadrate[Bewerberspalten.weg(radiusKm, weg)];
    }
}
