package de.passgenau.matching.lucene.tafel;

import java.util.Optional;

import de.passgenau.matching.bewertung.Kriterium;
import de.passgenau.matching.lucene.rang.Gruppierung;
import de.passgenau.matching.lucene.rang.Kandidaten;
import de.passgenau.matching.lucene.rang.Pruefung;
import de.passgenau.matching.lucene.rang.Punktwort;
import de.passgenau.matching.lucene.spalten.Bewerberspalten;
import de.passgenau.matching.lucene.spalten.Idfolge;
import de.passgenau.matching.ort.Raumpunkt;

/** One offer against the persons of one segment: what is cheap and excludes comes first. */
final class Bewerberpruefung implements Pruefung {

    private static final int GESUNDHEIT = Punktwort.ausschluss(Kriterium.GESUNDHEIT);
    private static final int REGION = Punktwort.ausschluss(Kriterium.REGION);

    private final Bewerberplan plan;
    private final Bewerberspalten spalten;
    private final int hoechstensRegion;
    private final int hoechstensSpaeter;

    Bewerberpruefung(Bewerberplan plan, Bewerberspalten spalten) {
        this.plan = plan;
        this.spalten = spalten;
        this.hoechstensRegion = plan.ort == null ? 0 : plan.punkte.hoechstens(Kriterium.REGION);
        this.hoechstensSpaeter = hoechstensRegion + (kenntnisseSpaeter() ? plan.nachweise.hoechstens() : 0);
    }

    private boolean kenntnisseSpaeter() {
        return !plan.nachweise.istLeer() && !plan.nachweise.verlangtEtwas();
    }

    @Override
    public Idfolge ids() {
        return spalten.ids();
    }

    @Override
    public boolean kommtInFrage(int lauf) {
        return plan.ort == null || plan.ausschluesse > 0
                || spalten.orte().kannInReichweiteSein(lauf, plan.ort, weiteste(lauf));
    }

    private long weiteste(int lauf) {
        int mit = spalten.weitesteMitPkw()[lauf];
        int ohne = spalten.weitesteOhnePkw()[lauf];
        return Math.max(mit < 0 ? -1 : plan.reichweiten[Bewerberspalten.wegMitPkw(mit)],
                ohne < 0 ? -1 : plan.reichweiten[Bewerberspalten.wegOhnePkw(ohne)]);
    }

    @Override
    public void sichte(Kandidaten kandidaten) {
        nachCodes(kandidaten);
        if (plan.ausbildung.length > 0) {
            nachAusbildung(kandidaten);
        }
        if (plan.ort != null) {
            nachEntfernung(plan.ort, kandidaten);
        }
        if (plan.nachweise.verlangtEtwas()) {
            nachNachweisen(kandidaten);
        }
        if (plan.ausschluesse > 0) {
            kandidaten.behalte(plan.ausschluesse);
        }
    }

    private void nachCodes(Kandidaten kandidaten) {
        var eignung = spalten.eignung();
        var lage = spalten.lage();
        var unmoeglich = spalten.unmoeglich();
        var jugend = spalten.jugendschutzBis();
        var ab = spalten.verfuegbarAb();
        var verspaetung = plan.verspaetung;
        int faellig = plan.faellig;
        int heute = plan.punkte.heute();
        int anzahl = 0;
        for (int i = 0; i < kandidaten.anzahl; i++) {
            int doc = kandidaten.docs[i];
            int wort = plan.eignung[eignung[doc] & 0xff] + plan.lage[lage[doc] & 0xff]
                    + verspaetung.wortNachFaelligkeit(ab[doc], faellig)
                    + ((unmoeglich[doc] & plan.verboten) == 0 ? 0 : GESUNDHEIT)
                    + (heute < jugend[doc] ? plan.jugendlich : 0);
            kandidaten.docs[anzahl] = doc;
            kandidaten.worte[anzahl] = wort;
            anzahl += Punktwort.ausschluesse(wort) <= plan.ausschluesse ? 1 : 0;
        }
        kandidaten.anzahl = anzahl;
    }

    private void nachAusbildung(Kandidaten kandidaten) {
        var berufslage = spalten.berufslage();
        int anzahl = 0;
        for (int i = 0; i < kandidaten.anzahl; i++) {
            int doc = kandidaten.docs[i];
            int wort = kandidaten.worte[i] + plan.ausbildung[berufslage[doc]];
            kandidaten.docs[anzahl] = doc;
            kandidaten.worte[anzahl] = wort;
            anzahl += Punktwort.ausschluesse(wort) <= plan.ausschluesse ? 1 : 0;
        }
        kandidaten.anzahl = anzahl;
    }

    private void nachEntfernung(Raumpunkt ort, Kandidaten kandidaten) {
        var weg = spalten.weg();
        int anzahl = 0;
        for (int i = 0; i < kandidaten.anzahl; i++) {
            int doc = kandidaten.docs[i];
            boolean zuWeit = spalten.orte().sehneQuadrat(doc, ort) > plan.reichweiten[weg[doc]];
            int wort = kandidaten.worte[i] + (zuWeit ? REGION : 0);
            kandidaten.docs[anzahl] = doc;
            kandidaten.worte[anzahl] = wort;
            anzahl += Punktwort.ausschluesse(wort) <= plan.ausschluesse ? 1 : 0;
        }
        kandidaten.anzahl = anzahl;
    }

    private void nachNachweisen(Kandidaten kandidaten) {
        int anzahl = 0;
        for (int i = 0; i < kandidaten.anzahl; i++) {
            int doc = kandidaten.docs[i];
            int wort = kandidaten.worte[i] + plan.nachweise.wort(spalten.nachweise(), doc);
            kandidaten.docs[anzahl] = doc;
            kandidaten.worte[anzahl] = wort;
            anzahl += Punktwort.ausschluesse(wort) <= plan.ausschluesse ? 1 : 0;
        }
        kandidaten.anzahl = anzahl;
    }

    @Override
    public int stufe(int doc, int wort, int latte) {
        int lage = spalten.berufslage()[doc] + (spalten.erfahrungsjahre()[doc] >= plan.erfahrenAb ? 1 : 0);
        int punkte = wort & Punktwort.PUNKTE;
        if (punkte + hoechstensSpaeter + plan.berufe.hoechstens(lage) < latte) {
            return -1;
        }
        punkte += plan.berufe.punkte(spalten.berufe(), doc, lage);
        if (punkte + hoechstensSpaeter < latte) {
            return -1;
        }
        if (kenntnisseSpaeter()) {
            punkte += plan.nachweise.wort(spalten.nachweise(), doc);
        }
        return plan.ort == null || (wort & REGION) != 0 || punkte + hoechstensRegion < latte
                ? punkte
                : punkte + region(plan.ort, doc);
    }

    private int region(Raumpunkt ort, int doc) {
        int weg = spalten.weg()[doc];
        if (weg == Bewerberspalten.WEG_UNBEKANNT) {
            return 0;
        }
        int meter = Raumpunkt.meter(spalten.orte().sehneQuadrat(doc, ort));
        return plan.punkte.region(Bewerberspalten.radiusKm(weg), Bewerberspalten.wegcode(weg), meter, plan.ziel);
    }

    @Override
    public Optional<Gruppierung> gruppierung() {
        return plan.ort != null && plan.ausschluesse == 0
                ? Optional.empty()
                : Optional.of(new Bewerbergruppen(plan, spalten.nachWunsch()));
    }
}
