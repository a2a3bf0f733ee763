package de.passgenau.matching.lucene.tafel;

import java.util.Arrays;

import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.beruf.Anforderungsniveau;
import de.passgenau.matching.beruf.Berufsnaehe;
import de.passgenau.matching.bewertung.stelle.Berufslage;
import de.passgenau.matching.bewertung.stelle.Stellenlage;
import de.passgenau.matching.lucene.spalten.Codebuch;
import de.passgenau.matching.lucene.spalten.Listenspalte;

/**
 * What each wished occupation is worth for one offer. Most occupations are alike to an offer: as far away, on the same
 * level. So each has a class, and the points are kept by class.
 */
final class Angebotsberufe {

    private static final int NAEHEN = Berufsnaehe.values().length;
    private static final int NIVEAUS = Anforderungsniveau.values().length;

    /** Of each occupation of the Codebuch, doubled. */
    private final int[] klassen;
    private final byte[] punkte;
    private final int breite;
    private final int[] hoechstens = new int[Berufslage.ANZAHL];
    private final int[] ohneWunsch = new int[Berufslage.ANZAHL];
    private final int[] hoechstensJeKlasse;

    Angebotsberufe(Berufstafel tafel, Stelle stelle, Codebuch berufe, Naehereihen naehen) {
        var merkmale = merkmale(stelle, berufe.anzahl(), naehen);
        var niveaus = naehen.niveaus();
        var nummern = new int[(1 << NAEHEN) * NIVEAUS];
        var klassenmerkmale = new int[nummern.length];
        int anzahl = 0;
        klassen = new int[merkmale.length];
        for (int beruf = 0; beruf < merkmale.length; beruf++) {
            int merkmal = merkmale[beruf] * NIVEAUS + niveaus[beruf];
            if (nummern[merkmal] == 0) {
                klassenmerkmale[anzahl] = merkmal;
                nummern[merkmal] = ++anzahl;
            }
            klassen[beruf] = (nummern[merkmal] - 1) * 2;
        }
        breite = anzahl * 2;
        punkte = new byte[Berufslage.ANZAHL * breite];
        hoechstensJeKlasse = new int[breite];
        fuelle(tafel, Stellenlage.von(stelle).code(), Arrays.copyOf(klassenmerkmale, anzahl));
    }

    /** Of each occupation, one bit for each nearness to any of those that the offer may be. */
    private static int[] merkmale(Stelle stelle, int anzahl, Naehereihen naehen) {
        var merkmale = new int[anzahl];
        for (var kldb : stelle.kldb()) {
            var reihe = naehen.zurStelle(kldb);
            for (int beruf = 0; beruf < anzahl; beruf++) {
                merkmale[beruf] |= 1 << reihe[beruf];
            }
        }
        return merkmale;
    }

    private void fuelle(Berufstafel tafel, int stellenlage, int[] merkmale) {
        for (int lage = 0; lage < Berufslage.ANZAHL; lage++) {
            var zeile = tafel.zeile(lage, stellenlage);
            ohneWunsch[lage] = zeile[Berufstafel.OHNE_WUNSCH];
            hoechstens[lage] = ohneWunsch[lage];
            for (int klasse = 0; klasse < merkmale.length; klasse++) {
                setze(lage, klasse * 2, Math.max(ohneWunsch[lage], beste(zeile, merkmale[klasse], false)));
                setze(lage, klasse * 2 + 1, Math.max(ohneWunsch[lage], beste(zeile, merkmale[klasse], true)));
            }
        }
    }

    private void setze(int lage, int spalte, int wert) {
        punkte[lage * breite + spalte] = (byte) wert;
        hoechstens[lage] = Math.max(hoechstens[lage], wert);
        hoechstensJeKlasse[spalte] = Math.max(hoechstensJeKlasse[spalte], wert);
    }

    private static int beste(byte[] zeile, int merkmal, boolean ziel) {
        int beste = 0;
        for (int naehen = merkmal / NIVEAUS; naehen != 0; naehen &= naehen - 1) {
            int naehe = Integer.numberOfTrailingZeros(naehen);
            beste = Math.max(beste, zeile[Berufstafel.spalte(naehe, merkmal % NIVEAUS, ziel)]);
        }
        return beste;
    }

    int punkte(Listenspalte berufe, int doc, int lage) {
        var werte = berufe.werte();
        int ende = berufe.ab()[doc + 1];
        int beste = ohneWunsch[lage];
        for (int i = berufe.ab()[doc]; i < ende; i++) {
            int wert = werte[i];
            beste = Math.max(beste, punkte[lage * breite + klassen[wert >> 1] + (wert & 1)]);
        }
        return beste;
    }

    /** Whatever is wished. */
    int hoechstens(int lage) {
        return hoechstens[lage];
    }

    /** Whoever wishes this, as the column has it, and nothing that is worth more. */
    int hoechstensFuer(int wunsch) {
        return hoechstensJeKlasse[klassen[wunsch >> 1] + (wunsch & 1)];
    }

    int hoechstensOhneWunsch() {
        return Arrays.stream(ohneWunsch).max().orElse(0);
    }

    /** By the Berufslage without experience, whether there is any or not. */
    int[] nachLage(int wunsch) {
        int spalte = klassen[wunsch >> 1] + (wunsch & 1);
        var nachLage = new int[Berufslage.ANZAHL];
        for (int lage = 0; lage < Berufslage.ANZAHL; lage += 2) {
            nachLage[lage] = Math.max(punkte[lage * breite + spalte], punkte[(lage + 1) * breite + spalte]);
        }
        return nachLage;
    }

    /** The same for those who wish nothing. */
    int[] nachLageOhneWunsch() {
        var nachLage = new int[Berufslage.ANZAHL];
        for (int lage = 0; lage < Berufslage.ANZAHL; lage += 2) {
            nachLage[lage] = Math.max(ohneWunsch[lage], ohneWunsch[lage + 1]);
        }
        return nachLage;
    }
}
