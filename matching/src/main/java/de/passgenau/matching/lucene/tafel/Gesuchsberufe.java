package de.passgenau.matching.lucene.tafel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import de.passgenau.matching.beruf.Anforderungsniveau;
import de.passgenau.matching.bewertung.stelle.Berufslage;
import de.passgenau.matching.bewertung.stelle.Stellenlage;
import de.passgenau.matching.lucene.spalten.Codebuch;
import de.passgenau.matching.lucene.spalten.Listenspalte;
import de.passgenau.matching.profil.Arbeitsprofil;

/** What each offered occupation is worth for one person, worked out when it first occurs. */
final class Gesuchsberufe {

    private static final byte OFFEN = -1;

    private final Berufstafel tafel;
    private final List<Wunsch> wuensche;
    private final int lage;
    private final byte[] punkte;

    /** @param spalte without the nearness */
    private record Wunsch(byte[] naehen, int spalte) {}

    Gesuchsberufe(Tafeln tafeln, Arbeitsprofil person, Codebuch berufe, Naehereihen naehen) {
        this.tafel = tafeln.beruf;
        this.lage = Berufslage.von(person, tafeln.punkte.erfahrenAb()).code();
        this.wuensche = new ArrayList<>();
        this.punkte = new byte[berufe.anzahl() * Stellenlage.ANZAHL];
        Arrays.fill(punkte, OFFEN);
        for (int i = 0; i < person.wuensche().size(); i++) {
            for (var kldb : person.wuensche().get(i).kldb()) {
                int niveau = Anforderungsniveau.derGattung(kldb).ordinal();
                wuensche.add(new Wunsch(naehen.zurPerson(kldb), Berufstafel.spalte(0, niveau, i == 0)));
            }
        }
    }

    int punkte(Listenspalte berufe, int doc, int stellenlage) {
        var werte = berufe.werte();
        int ende = berufe.ab()[doc + 1];
        if (ende == berufe.ab()[doc]) {
            return tafel.zeile(lage, stellenlage)[Berufstafel.OHNE_WUNSCH];
        }
        int beste = 0;
        for (int i = berufe.ab()[doc]; i < ende; i++) {
            int stelle = werte[i] * Stellenlage.ANZAHL + stellenlage;
            if (punkte[stelle] == OFFEN) {
                punkte[stelle] = (byte) beste(werte[i], tafel.zeile(lage, stellenlage));
            }
            beste = Math.max(beste, punkte[stelle]);
        }
        return beste;
    }

    /** Whatever else the offer is like. */
    int hoechstens(int beruf) {
        return beste(beruf, tafel.hoechstens(lage));
    }

    /** The same of offers whose occupation nobody knows. */
    int hoechstensOhneBeruf() {
        return tafel.hoechstens(lage)[Berufstafel.OHNE_WUNSCH];
    }

    private int beste(int beruf, byte[] zeile) {
        int beste = zeile[Berufstafel.OHNE_WUNSCH];
        for (var wunsch : wuensche) {
            beste = Math.max(beste,
                    zeile[wunsch.spalte() + Berufstafel.spalte(wunsch.naehen()[beruf], 0, false)]);
        }
        return beste;
    }
}
