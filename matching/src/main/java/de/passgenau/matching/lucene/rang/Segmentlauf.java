package de.passgenau.matching.lucene.rang;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import de.passgenau.matching.lucene.spalten.Orte;

/** One pass over one segment: counts everybody who is found, and keeps the best of the wanted part. */
final class Segmentlauf {

    private final Pruefung pruefung;
    private final Auswahl auswahl;
    private final Platzzahl platz;
    private final Latte latte;
    private final Bestenliste beste;
    private final Kandidaten kandidaten = new Kandidaten();
    private long gesamt;
    private boolean andereSeite;

    Segmentlauf(Pruefung pruefung, Auswahl auswahl, Platzzahl platz, Latte latte) {
        this.pruefung = pruefung;
        this.auswahl = auswahl;
        this.platz = platz;
        this.latte = latte;
        this.beste = new Bestenliste(Math.min(latte.gesucht(), pruefung.ids().anzahl()));
    }

    void laufe() throws IOException {
        int anzahl = pruefung.ids().anzahl();
        for (int von = 0; von < anzahl; von += Orte.LAUF) {
            int bis = Math.min(von + Orte.LAUF, anzahl);
            if (pruefung.kommtInFrage(von / Orte.LAUF) && auswahl.beginne(von, bis)) {
                pruefung.finde(von, bis, kandidaten);
                auswahl.behalte(von, kandidaten);
                gesamt += kandidaten.anzahl;
                if (latte.gesucht() > 0) {
                    ordneEin();
                }
            }
        }
    }

    /** Nobody on the other side of the mark is ever below the bar, so that they are all noticed. */
    private void ordneEin() {
        for (int i = 0; i < kandidaten.anzahl; i++) {
            int doc = kandidaten.docs[i];
            int mindestens = platz.rueckwaerts() ? 0 : latte.hoehe();
            int punkte = pruefung.punkte(doc, kandidaten.worte[i], mindestens);
            if (punkte >= mindestens) {
                ordneEin(doc, punkte);
            }
        }
    }

    private void ordneEin(int doc, int punkte) {
        long zahl = platz.von(punkte, pruefung.ids().rang(doc));
        if (zahl < platz.grenze()) {
            latte.merke(punkte);
            beste.nimm(zahl, doc);
        } else {
            andereSeite = true;
        }
    }

    long gesamt() {
        return gesamt;
    }

    /** Whether anybody is on the other side of the mark, or is the mark. */
    boolean andereSeite() {
        return andereSeite;
    }

    /** The best of the wanted part, in no order; without those who are below the bar by now. */
    List<Rangfund> funde(int segment) {
        var funde = new ArrayList<Rangfund>();
        for (int i = 0; i < beste.anzahl(); i++) {
            long zahl = beste.schluessel(i);
            int punkte = Platzzahl.punkte(zahl);
            if (platz.rueckwaerts() || punkte >= latte.hoehe()) {
                funde.add(new Rangfund(pruefung.ids().id(Platzzahl.rang(zahl)), punkte, segment, beste.doc(i)));
            }
        }
        return funde;
    }
}
