package de.passgenau.matching.lucene.tafel;

import java.util.Optional;

import de.passgenau.matching.bewertung.Kriterium;
import de.passgenau.matching.lucene.rang.Gruppierung;
import de.passgenau.matching.lucene.rang.Kandidaten;
import de.passgenau.matching.lucene.rang.Pruefung;
import de.passgenau.matching.lucene.rang.Punktwort;
import de.passgenau.matching.lucene.spalten.Idfolge;
import de.passgenau.matching.lucene.spalten.Listenspalte;
import de.passgenau.matching.lucene.spalten.Register;
import de.passgenau.matching.lucene.spalten.Stellenspalten;
import de.passgenau.matching.ort.Raumpunkt;

/** One person against the offers of one segment: what is cheap and excludes comes first. */
final class Stellenpruefung implements Pruefung {

    private static final int GESUNDHEIT = Punktwort.ausschluss(Kriterium.GESUNDHEIT);
    private static final int REGION = Punktwort.ausschluss(Kriterium.REGION);
    private static final int KENNTNISSE = Punktwort.ausschluss(Kriterium.KENNTNISSE);

    private final Stellenplan plan;
    private final Stellenspalten spalten;
    private final int hoechstensRegion;
    private final int hoechstensKenntnisse;
    private final int hoechstensBeruf;

    Stellenpruefung(Stellenplan plan, Stellenspalten spalten) {
        this.plan = plan;
        this.spalten = spalten;
        this.hoechstensRegion = plan.punkte.hoechstens(Kriterium.REGION);
        this.hoechstensKenntnisse = plan.punkte.hoechstens(Kriterium.KENNTNISSE);
        this.hoechstensBeruf = plan.punkte.hoechstens(Kriterium.BERUF);
    }

    @Override
    public Idfolge ids() {
        return spalten.ids();
    }

    @Override
    public boolean kommtInFrage(int lauf) {
        return plan.ort == null || plan.ausschluesse > 0
                || spalten.orte().kannInReichweiteSein(lauf, plan.ort, plan.reichweite);
    }

    @Override
    public void sichte(Kandidaten kandidaten) {
        nachCodes(kandidaten);
        if (plan.ort != null) {
            nachEntfernung(plan.ort, kandidaten);
        }
        nachNachweisen(kandidaten);
        if (plan.ausschluesse > 0) {
            kandidaten.behalte(plan.ausschluesse);
        }
    }

    private void nachCodes(Kandidaten kandidaten) {
        var eignung = spalten.eignung();
        var sprachbedarf = spalten.sprachbedarf();
        var stellenlage = spalten.stellenlage();
        var belastungen = spalten.belastungen();
        var beginn = spalten.beginn();
        int anzahl = 0;
        for (int i = 0; i < kandidaten.anzahl; i++) {
            int doc = kandidaten.docs[i];
            int wort = plan.eignung[eignung[doc] & 0xff] + plan.sprachbedarf[sprachbedarf[doc]]
                    + plan.stellenlage[stellenlage[doc]]
                    + plan.verspaetung.wort(plan.verfuegbarAb, beginn[doc])
                    + ((belastungen[doc] & plan.unmoeglich) == 0 ? 0 : GESUNDHEIT);
            kandidaten.docs[anzahl] = doc;
            kandidaten.worte[anzahl] = wort;
            anzahl += Punktwort.ausschluesse(wort) <= plan.ausschluesse ? 1 : 0;
        }
        kandidaten.anzahl = anzahl;
    }

    private void nachEntfernung(Raumpunkt ort, Kandidaten kandidaten) {
        int anzahl = 0;
        for (int i = 0; i < kandidaten.anzahl; i++) {
            int doc = kandidaten.docs[i];
            boolean zuWeit = istOrtWichtig(doc) && spalten.orte().sehneQuadrat(doc, ort) > plan.reichweite;
            int wort = kandidaten.worte[i] + (zuWeit ? REGION : 0);
            kandidaten.docs[anzahl] = doc;
            kandidaten.worte[anzahl] = wort;
            anzahl += Punktwort.ausschluesse(wort) <= plan.ausschluesse ? 1 : 0;
        }
        kandidaten.anzahl = anzahl;
    }

    /** It is known, and it counts. */
    private boolean istOrtWichtig(int doc) {
        return spalten.ziel()[doc] < Stellenspalten.ORTLOS;
    }

    private void nachNachweisen(Kandidaten kandidaten) {
        int anzahl = 0;
        for (int i = 0; i < kandidaten.anzahl; i++) {
            int doc = kandidaten.docs[i];
            int wort = kandidaten.worte[i]
                    + (erfuellte(spalten.muss(), doc) == spalten.muss().gruppen(doc) ? 0 : KENNTNISSE);
            kandidaten.docs[anzahl] = doc;
            kandidaten.worte[anzahl] = wort;
            anzahl += Punktwort.ausschluesse(wort) <= plan.ausschluesse ? 1 : 0;
        }
        kandidaten.anzahl = anzahl;
    }

    /** How many sets of the document have something in them that is there. */
    private int erfuellte(Listenspalte gruppen, int doc) {
        var werte = gruppen.werte();
        int ende = gruppen.ab()[doc + 1];
        int erfuellte = 0;
        boolean da = false;
        for (int i = gruppen.ab()[doc]; i < ende; i++) {
            da |= plan.nachweise[werte[i] >> 1];
            if ((werte[i] & 1) == 1) {
                erfuellte += da ? 1 : 0;
                da = false;
            }
        }
        return erfuellte;
    }

    @Override
    public int stufe(int doc, int wort, int latte) {
        int punkte = wort & Punktwort.PUNKTE;
        if (punkte + hoechstensRegion + hoechstensKenntnisse + hoechstensBeruf < latte) {
            return -1;
        }
        punkte += plan.berufe.punkte(spalten.berufe(), doc, spalten.stellenlage()[doc]);
        if (punkte + hoechstensRegion + hoechstensKenntnisse < latte) {
            return -1;
        }
        if ((wort & KENNTNISSE) == 0) {
            punkte += plan.kenntnisse[spalten.kann().gruppen(doc)][erfuellte(spalten.kann(), doc)];
        }
        return punkte + region(doc, wort);
    }

    private int region(int doc, int wort) {
        int ziel = spalten.ziel()[doc];
        if (ziel >= Stellenspalten.ORTLOS && ziel != Stellenspalten.ORT_UNBEKANNT) {
            return plan.ohneWeg[ziel];
        }
        if (ziel == Stellenspalten.ORT_UNBEKANNT || plan.ort == null || (wort & REGION) != 0) {
            return 0;
        }
        int um = spalten.beginntUm()[doc];
        int meter = Raumpunkt.meter(spalten.orte().sehneQuadrat(doc, plan.ort));
        return plan.punkte.region(plan.radiusKm, plan.weg, meter,
                um >= 0 && um < plan.punkte.ersteFahrt() ? ziel | 1 : ziel);
    }

    @Override
    public Optional<Gruppierung> gruppierung() {
        return plan.ort != null && plan.ausschluesse == 0 ? Optional.empty() : Optional.of(new NachBerufen());
    }

    /** The offers by their occupations. */
    private final class NachBerufen implements Gruppierung {

        @Override
        public Register register() {
            return spalten.nachBerufen();
        }

        @Override
        public int hoechstens(int beruf) {
            return (beruf == register().keine()
                    ? plan.berufe.hoechstensOhneBeruf()
                    : plan.berufe.hoechstens(beruf))
                    + plan.hoechstensVorab + hoechstensKenntnisse + hoechstensRegion;
        }

        @Override
        public void waehle(int beruf, Strecke strecke, int latte, Kandidaten kandidaten) {
            kandidaten.anzahl = strecke.bis() - strecke.von();
            System.arraycopy(register().docs(), strecke.von(), kandidaten.docs, 0, kandidaten.anzahl);
        }
    }
}
