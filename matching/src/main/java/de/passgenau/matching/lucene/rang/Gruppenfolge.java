package de.passgenau.matching.lucene.rang;

import de.passgenau.matching.Rangwert;
import de.passgenau.matching.lucene.rang.Gruppierung.Strecke;

/** The documents of a segment in groups, those who may stand on the highest step first; many are in several groups. */
final class Gruppenfolge {

    private final Gruppierung gruppierung;
    private final int[] hoechstens;
    private final int[] nummern;

    Gruppenfolge(Gruppierung gruppierung) {
        this.gruppierung = gruppierung;
        hoechstens = new int[anzahl(gruppierung)];
        nummern = new int[hoechstens.length];
        for (int nummer = 0; nummer < hoechstens.length; nummer++) {
            hoechstens[nummer] = Math.min(Rangwert.STUFEN - 1, gruppierung.hoechstens(nummer));
        }
        ordne();
    }

    static int anzahl(Gruppierung gruppierung) {
        return gruppierung.register().keine() + 1;
    }

    /** By falling steps, equal ones by their number. */
    private void ordne() {
        var naechste = new int[Rangwert.STUFEN + 1];
        for (int stufe : hoechstens) {
            naechste[Rangwert.STUFEN - stufe]++;
        }
        for (int i = 1; i < naechste.length; i++) {
            naechste[i] += naechste[i - 1];
        }
        for (int nummer = 0; nummer < hoechstens.length; nummer++) {
            nummern[naechste[Rangwert.STUFEN - 1 - hoechstens[nummer]]++] = nummer;
        }
    }

    int anzahl() {
        return nummern.length;
    }

    /** The step that nobody exceeds who is in this group and in none before. */
    int hoechstens(int gruppe) {
        return hoechstens[nummern[gruppe]];
    }

    int von(int gruppe) {
        return gruppierung.register().ab()[nummern[gruppe]];
    }

    int bis(int gruppe) {
        return gruppierung.register().ab()[nummern[gruppe] + 1];
    }

    /**
     * Those of the group who may reach the bar, from this place on, as many as there is room for.
     *
     * @return the place behind them
     */
    int waehle(int gruppe, int ab, int latte, Kandidaten kandidaten) {
        int bis = Math.min(bis(gruppe), ab + kandidaten.docs.length);
        gruppierung.waehle(nummern[gruppe], new Strecke(ab, bis), latte, kandidaten);
        return bis;
    }
}
