package de.passgenau.matching.lucene.rang;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import de.passgenau.matching.Rangwert;
import de.passgenau.matching.lucene.spalten.Orte;
import org.apache.lucene.util.FixedBitSet;

/** One pass over one segment: counts who is found, and keeps the best of the wanted part. */
final class Segmentlauf {

    /** So many, and one of so many, may be looked up one by one. */
    private static final int MINDESTENS = 512;
    private static final int EIN_TEIL = 32;

    private final Pruefung pruefung;
    private final Sichtbare auswahl;
    private final Platzzahl platz;
    private final Bedarf bedarf;
    private final Latte latte;
    private final Bestenliste beste;
    private final Optional<Gruppierung> gruppierung;
    private final Kandidaten kandidaten = new Kandidaten();
    private boolean andereSeite;

    Segmentlauf(Pruefung pruefung, Sichtbare auswahl, Platzzahl platz, Bedarf bedarf) {
        this.pruefung = pruefung;
        this.auswahl = auswahl;
        this.platz = platz;
        this.bedarf = bedarf;
        this.latte = bedarf.latte();
        this.beste = new Bestenliste(Math.min(latte.gesucht(), auswahl.anzahl()));
        this.gruppierung = pruefung.gruppierung();
    }

    void laufe() {
        var gesehen = new FixedBitSet(gruppierung.isPresent() ? auswahl.docs() : 0);
        if (gruppierung.isPresent() && sindDieBestenBekannt(gruppierung.get(), gesehen)) {
            zaehleNoch();
        } else {
            laufeDurch(gesehen);
        }
    }

    /** Whether it is clear, without passing by everybody, who ranks first. */
    private boolean sindDieBestenBekannt(Gruppierung nach, FixedBitSet gesehen) {
        if (latte.gesucht() == 0) {
            return true;
        }
        return !platz.rueckwaerts() && auswahl.anzahl() > Gruppenfolge.anzahl(nach)
                && ordneGruppenEin(new Gruppenfolge(nach), gesehen);
    }

    /** False if so many have to be looked up that it takes less time to pass by everybody. */
    private boolean ordneGruppenEin(Gruppenfolge folge, FixedBitSet gesehen) {
        int noch = MINDESTENS + auswahl.docs() / EIN_TEIL;
        for (int gruppe = 0; gruppe < folge.anzahl() && folge.hoechstens(gruppe) >= latte.hoehe(); gruppe++) {
            for (int stelle = folge.von(gruppe); stelle < folge.bis(gruppe);) {
                stelle = folge.waehle(gruppe, stelle, latte.hoehe(), kandidaten);
                auswahl.behalte(kandidaten);
                kandidaten.behalteNeue(gesehen);
                noch -= kandidaten.anzahl;
                pruefung.sichte(kandidaten);
                ordneEin();
                if (noch < 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private void zaehleNoch() {
        for (int von = 0; von < auswahl.docs() && !bedarf.istGenugGezaehlt(); von += Orte.LAUF) {
            zaehle(von);
        }
    }

    /** @param gesehen those who have their place by now */
    private void laufeDurch(FixedBitSet gesehen) {
        for (int von = 0; von < auswahl.docs(); von += Orte.LAUF) {
            zaehle(von);
            if (gruppierung.isPresent()) {
                kandidaten.behalteNeue(gesehen);
            }
            if (latte.gesucht() > 0) {
                ordneEin();
            }
        }
    }

    private void zaehle(int von) {
        kandidaten.anzahl = 0;
        if (pruefung.kommtInFrage(von / Orte.LAUF)) {
            auswahl.waehle(von, Math.min(von + Orte.LAUF, auswahl.docs()), kandidaten);
            pruefung.sichte(kandidaten);
            bedarf.zaehle(kandidaten.anzahl);
        }
    }

    /** Nobody on the other side of the mark is ever below the bar, so that they are all noticed. */
    private void ordneEin() {
        for (int i = 0; i < kandidaten.anzahl; i++) {
            int doc = kandidaten.docs[i];
            int mindestens = platz.rueckwaerts() ? 0 : latte.hoehe();
            int stufe = pruefung.stufe(doc, kandidaten.worte[i], mindestens);
            if (stufe >= mindestens) {
                ordneEin(doc, stufe);
            }
        }
    }

    private void ordneEin(int doc, int stufe) {
        long zahl = platz.von(Rangwert.zahl(stufe, pruefung.nachrang(doc)), pruefung.ids().rang(doc));
        if (zahl < platz.grenze()) {
            latte.merke(stufe);
            beste.nimm(zahl, doc);
        } else {
            andereSeite = true;
        }
    }

    /** Whether everybody was counted, as it is for each question about a place. */
    boolean zaehltAlle() {
        return gruppierung.isEmpty();
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
            var rang = Rangwert.vonZahl(Platzzahl.wert(zahl));
            if (platz.rueckwaerts() || rang.stufe() >= latte.hoehe()) {
                funde.add(new Rangfund(pruefung.ids().id(Platzzahl.rang(zahl)), rang, segment, beste.doc(i)));
            }
        }
        return funde;
    }
}
