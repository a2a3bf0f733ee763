package de.passgenau.matching.lucene.massnahme;

import java.util.stream.Stream;

import de.passgenau.matching.Rangwert;
import de.passgenau.matching.bewertung.Kriterium;
import de.passgenau.matching.bewertung.massnahme.Massnahmenpunkte.Bezug;
import de.passgenau.matching.lucene.rang.Gruppierung;
import de.passgenau.matching.lucene.rang.Kandidaten;
import de.passgenau.matching.lucene.rang.Punktwort;
import de.passgenau.matching.lucene.spalten.Register;

/** Persons by what is open first: what a Maßnahme does about that decides most; later ones may give it a purpose too. */
final class Teilnehmergruppen implements Gruppierung {

    private final Teilnehmerplan plan;
    private final Teilnehmerspalten spalten;
    private final Wirkungstafel wirkung;
    private final int hoechstensUebrige;

    Teilnehmergruppen(Teilnehmerplan plan, Teilnehmerspalten spalten, Wirkungstafel wirkung) {
        this.plan = plan;
        this.spalten = spalten;
        this.wirkung = wirkung;
        this.hoechstensUebrige = Rangwert.stufe(true, Punktwort.hoechstens(plan.alltag) + plan.hoechstensSpaeter
                + plan.punkte.hoechstens(Kriterium.VERMITTLUNGSVORRANG));
    }

    @Override
    public Register register() {
        return spalten.nachErstem();
    }

    @Override
    public int hoechstens(int erster) {
        return hoechstensUebrige + (erster == register().keine()
                ? hoechstensOhneHemmnis()
                : plan.punkte.wirkungHoechstens(spalten.erste().get(erster)));
    }

    private int hoechstensOhneHemmnis() {
        return Stream.of(Bezug.values())
                .mapToInt(bezug -> plan.punkte.wirkung(new int[0], 0, 0, bezug))
                .max()
                .orElseThrow();
    }

    @Override
    public void waehle(int erster, Strecke strecke, int latte, Kandidaten kandidaten) {
        var docs = register().docs();
        int anzahl = 0;
        for (int stelle = strecke.von(); stelle < strecke.bis(); stelle++) {
            int doc = docs[stelle];
            int wort = plan.alltag[spalten.alltag()[doc]];
            kandidaten.docs[anzahl] = doc;
            anzahl += Punktwort.ausschluesse(wort) <= plan.ausschluesse && hoechstens(doc, wort) >= latte ? 1 : 0;
        }
        kandidaten.anzahl = anzahl;
    }

    private int hoechstens(int doc, int wort) {
        return Rangwert.stufe(wirkung.hatZweck(doc),
                (wort & Punktwort.PUNKTE) + wirkung.vorrang(doc) + wirkung.hoechstens(doc) + plan.hoechstensSpaeter);
    }
}
