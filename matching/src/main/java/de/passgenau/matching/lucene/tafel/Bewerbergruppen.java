package de.passgenau.matching.lucene.tafel;

import de.passgenau.matching.bewertung.Kriterium;
import de.passgenau.matching.lucene.rang.Gruppierung;
import de.passgenau.matching.lucene.rang.Kandidaten;
import de.passgenau.matching.lucene.rang.Punktwort;
import de.passgenau.matching.lucene.spalten.Register;
import de.passgenau.matching.lucene.spalten.Wunschregister;

/** Persons by the occupations that they wish, as one offer sees them. */
final class Bewerbergruppen implements Gruppierung {

    private final Bewerberplan plan;
    private final Wunschregister wuensche;
    private final int hoechstensUebrige;
    private final int hoechstensOhneBeruf;

    Bewerbergruppen(Bewerberplan plan, Wunschregister wuensche) {
        this.plan = plan;
        this.wuensche = wuensche;
        this.hoechstensUebrige = plan.verspaetung.hoechstens()
                + (plan.nachweise.istLeer() ? 0 : plan.nachweise.hoechstens())
                + (plan.ort == null ? 0 : plan.punkte.hoechstens(Kriterium.REGION));
        this.hoechstensOhneBeruf = Punktwort.hoechstens(plan.eignung) + Punktwort.hoechstens(plan.lage)
                + hoechstensUebrige;
    }

    @Override
    public Register register() {
        return wuensche.register();
    }

    @Override
    public int hoechstens(int wunsch) {
        return hoechstensOhneBeruf + (istKeiner(wunsch)
                ? plan.berufe.hoechstensOhneWunsch()
                : plan.berufe.hoechstensFuer(wunsch));
    }

    private boolean istKeiner(int wunsch) {
        return wunsch == register().keine();
    }

    @Override
    public void waehle(int wunsch, Strecke strecke, int latte, Kandidaten kandidaten) {
        var docs = register().docs();
        var beruf = istKeiner(wunsch) ? plan.berufe.nachLageOhneWunsch() : plan.berufe.nachLage(wunsch);
        int anzahl = 0;
        for (int stelle = strecke.von(); stelle < strecke.bis(); stelle++) {
            int wort = plan.eignung[wuensche.eignung()[stelle] & 0xff] + plan.lage[wuensche.lage()[stelle] & 0xff];
            int punkte = (wort & Punktwort.PUNKTE) + beruf[wuensche.berufslage()[stelle]] + hoechstensUebrige;
            kandidaten.docs[anzahl] = docs[stelle];
            anzahl += Punktwort.ausschluesse(wort) <= plan.ausschluesse && punkte >= latte ? 1 : 0;
        }
        kandidaten.anzahl = anzahl;
    }
}
