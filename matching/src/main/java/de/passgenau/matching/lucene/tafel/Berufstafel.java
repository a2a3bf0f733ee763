package de.passgenau.matching.lucene.tafel;

import java.util.concurrent.atomic.AtomicReferenceArray;

import de.passgenau.matching.beruf.Anforderungsniveau;
import de.passgenau.matching.beruf.Berufsnaehe;
import de.passgenau.matching.bewertung.stelle.Berufslage;
import de.passgenau.matching.bewertung.stelle.Stellenlage;
import de.passgenau.matching.bewertung.stelle.Stellenpunkte;
import de.passgenau.matching.bewertung.stelle.Stellenpunkte.Wunsch;

/** The points for each nearness of occupations, for each situation of a person and an offer; filled as asked for. */
final class Berufstafel {

    private static final Berufsnaehe[] NAEHEN = Berufsnaehe.values();
    private static final Anforderungsniveau[] NIVEAUS = Anforderungsniveau.values();

    /** What no wish at all is worth, and every wish at least; a column like those of {@link #spalte}. */
    static final int OHNE_WUNSCH = spalte(Berufsnaehe.FREMD.ordinal(), Anforderungsniveau.HELFER.ordinal(), false);

    private final Stellenpunkte punkte;
    private final AtomicReferenceArray<byte[]> zeilen = new AtomicReferenceArray<>(Berufslage.ANZAHL
            * Stellenlage.ANZAHL);
    private final AtomicReferenceArray<byte[]> hoechstens = new AtomicReferenceArray<>(Berufslage.ANZAHL);

    Berufstafel(Stellenpunkte punkte) {
        this.punkte = punkte;
    }

    static int spalte(int naehe, int niveau, boolean ziel) {
        return (naehe * NIVEAUS.length + niveau) * 2 + (ziel ? 1 : 0);
    }

    /** The points by {@link #spalte}. */
    byte[] zeile(int berufslage, int stellenlage) {
        int nummer = stellenlage * Berufslage.ANZAHL + berufslage;
        var da = zeilen.get(nummer);
        if (da != null) {
            return da;
        }
        var zeile = zeile(Berufslage.vonCode(berufslage), Stellenlage.vonCode(stellenlage));
        zeilen.set(nummer, zeile);
        return zeile;
    }

    private byte[] zeile(Berufslage person, Stellenlage angebot) {
        var zeile = new byte[NAEHEN.length * NIVEAUS.length * 2];
        for (var naehe : NAEHEN) {
            for (var niveau : NIVEAUS) {
                int spalte = spalte(naehe.ordinal(), niveau.ordinal(), false);
                zeile[spalte] = (byte) punkte.beruf(new Wunsch(naehe, false, niveau), person, angebot);
                zeile[spalte + 1] = (byte) punkte.beruf(new Wunsch(naehe, true, niveau), person, angebot);
            }
        }
        return zeile;
    }

    /** The most points by {@link #spalte}, whatever the situation of the offer. */
    byte[] hoechstens(int berufslage) {
        var da = hoechstens.get(berufslage);
        if (da != null) {
            return da;
        }
        var beste = zeile(berufslage, 0).clone();
        for (int stellenlage = 1; stellenlage < Stellenlage.ANZAHL; stellenlage++) {
            var zeile = zeile(berufslage, stellenlage);
            for (int spalte = 0; spalte < zeile.length; spalte++) {
                beste[spalte] = (byte) Math.max(beste[spalte], zeile[spalte]);
            }
        }
        hoechstens.set(berufslage, beste);
        return beste;
    }
}
