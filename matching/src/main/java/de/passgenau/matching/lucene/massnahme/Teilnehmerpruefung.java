package de.passgenau.matching.lucene.massnahme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.IntPredicate;

import de.passgenau.matching.Rangwert;
import de.passgenau.matching.bewertung.Kriterium;
import de.passgenau.matching.bewertung.massnahme.Massnahmenpunkte;
import de.passgenau.matching.bewertung.stelle.Weg;
import de.passgenau.matching.lucene.akte.Akten;
import de.passgenau.matching.lucene.rang.Gruppierung;
import de.passgenau.matching.lucene.rang.Kandidaten;
import de.passgenau.matching.lucene.rang.Pruefung;
import de.passgenau.matching.lucene.rang.Punktwort;
import de.passgenau.matching.lucene.spalten.Bewerberspalten;
import de.passgenau.matching.lucene.spalten.Idfolge;
import de.passgenau.matching.lucene.spalten.Spaltenfelder.Aktenspalte;
import de.passgenau.matching.ort.Punkt;
import de.passgenau.matching.ort.Raumpunkt;
import de.passgenau.matching.profil.Zugangsprofil;
import org.jspecify.annotations.Nullable;

/** One Maßnahme against the persons of one segment: what is cheap and excludes comes first. */
final class Teilnehmerpruefung implements Pruefung {

    /** More than whatever may be missing: a purpose is nothing that anybody could bring along. */
    private static final int NIEMAND = Punktwort.ausschluss(Kriterium.HEMMNISSE)
            + Punktwort.ausschluss(Kriterium.WOCHENSTUNDEN);
    private static final int WEG = Punktwort.ausschluss(Kriterium.WEG);
    private static final int ZUGANG = Punktwort.ausschluss(Kriterium.ZUGANG);
    private static final int WIEDERHOLUNG = Punktwort.ausschluss(Kriterium.WIEDERHOLUNG);

    private final Teilnehmerplan plan;
    private final Teilnehmerspalten spalten;
    private final Bewerberspalten bewerber;
    private final Aktenspalte akten;
    private final Wirkungstafel wirkung;
    private final Wiederholer wiederholer;

    Teilnehmerpruefung(Teilnehmerplan plan, Teilnehmerspalten spalten, Aktenspalte akten) {
        this.plan = plan;
        this.spalten = spalten;
        this.bewerber = spalten.bewerber();
        this.akten = akten;
        this.wirkung = new Wirkungstafel(plan, spalten);
        this.wiederholer = new Wiederholer(plan, spalten);
    }

    @Override
    public Idfolge ids() {
        return spalten.ids();
    }

    @Override
    public boolean kommtInFrage(int lauf) {
        return plan.raumpunkt == null || !plan.schliesstWegAus() || plan.ausschluesse > 0
                || bewerber.orte().kannInReichweiteSein(lauf, plan.raumpunkt, weiteste(lauf));
    }

    private long weiteste(int lauf) {
        int mit = bewerber.weitesteMitPkw()[lauf];
        int ohne = bewerber.weitesteOhnePkw()[lauf];
        int meter = Math.max(mit < 0 ? -1 : Math.max(plan.reichweite(mit, true), plan.reichweite(mit, null)),
                ohne < 0 ? -1 : plan.reichweite(ohne, false));
        return plan.sehneQuadrat(meter);
    }

    /** Whether there is one that will do for this person. */
    boolean hatFreienPlatz(int doc) {
        return plan.zeiten.hatFreienPlatz(spalten.alltag()[doc]);
    }

    @Override
    public void sichte(Kandidaten kandidaten) {
        for (int i = 0; i < kandidaten.anzahl; i++) {
            kandidaten.worte[i] = plan.alltag[spalten.alltag()[kandidaten.docs[i]]];
        }
        schliesseAus(kandidaten, 0, doc -> false);
        if (plan.punkte.istNurFuerPrivates()) {
            schliesseAus(kandidaten, NIEMAND, this::betrifftNicht);
        }
        if (plan.schliesstWegAus()) {
            schliesseAus(kandidaten, WEG, this::istZuWeit);
        }
        if (wiederholer.gibtEs()) {
            schliesseAus(kandidaten, WIEDERHOLUNG, wiederholer::istEiner);
        }
        if (!plan.massnahme.zulassung().istOffen()) {
            schliesseAus(kandidaten, ZUGANG, doc -> plan.punkte.zugang(zugang(doc)) < 0);
        }
        if (plan.ausschluesse > 0) {
            kandidaten.behalte(plan.ausschluesse);
        }
    }

    private void schliesseAus(Kandidaten kandidaten, int ausschluss, IntPredicate wen) {
        int anzahl = 0;
        for (int i = 0; i < kandidaten.anzahl; i++) {
            int doc = kandidaten.docs[i];
            int wort = kandidaten.worte[i] + (wen.test(doc) ? ausschluss : 0);
            kandidaten.docs[anzahl] = doc;
            kandidaten.worte[anzahl] = wort;
            anzahl += Punktwort.ausschluesse(wort) <= plan.ausschluesse ? 1 : 0;
        }
        kandidaten.anzahl = anzahl;
    }

    private boolean betrifftNicht(int doc) {
        var raenge = spalten.raenge();
        return Teilnehmerspalten.istErfasst(spalten.alltag()[doc])
                && plan.punkte.betrifftNicht(raenge.werte(), raenge.ab()[doc], raenge.ab()[doc + 1]);
    }

    private boolean istZuWeit(int doc) {
        int weg = bewerber.weg()[doc];
        return weg != Bewerberspalten.WEG_UNBEKANNT && plan.raumpunkt != null
                && meter(doc, plan.raumpunkt) > plan.reichweite(Bewerberspalten.radiusKm(weg), pkw(weg));
    }

    private int meter(int doc, Raumpunkt ort) {
        return Raumpunkt.meter(bewerber.orte().sehneQuadrat(doc, ort));
    }

    private static @Nullable Boolean pkw(int weg) {
        return Weg.vonCode(null, Bewerberspalten.wegcode(weg)).pkw();
    }

    private Zugangsprofil zugang(int doc) {
        return spalten.zugang().profil(doc, plan.nachweise.vorhandene(spalten, doc));
    }

    @Override
    public int stufe(int doc, int wort, int latte) {
        int sicher = Rangwert.stufe(wirkung.hatZweck(doc), (wort & Punktwort.PUNKTE) + wirkung.vorrang(doc));
        int hoechstens = wirkung.hoechstens(doc);
        if (sicher + hoechstens + plan.hoechstensSpaeter < latte) {
            return -1;
        }
        int punkte = sicher
                + (wirkung.haengtAmNachweis(doc) ? wirkung.punkte(doc, bringtNachweis(doc)) : hoechstens);
        if (punkte + plan.hoechstensSpaeter < latte) {
            return -1;
        }
        if (plan.ort != null && (wort & WEG) == 0) {
            punkte += weg(doc, plan.ort);
        }
        return plan.fragtNachGruppen && punkte + plan.hoechstensGruppe >= latte
                ? punkte + plan.punkte.zielgruppe(zugang(doc))
                : punkte;
    }

    private int weg(int doc, Punkt ort) {
        int weg = bewerber.weg()[doc];
        if (weg == Bewerberspalten.WEG_UNBEKANNT) {
            var wohnort = spalten.wohnort(doc);
            return plan.punkte.weg(null, null, wohnort == null ? null : wohnort.meterBis(ort));
        }
        return plan.raumpunkt == null
                ? Massnahmenpunkte.AUSGESCHLOSSEN
                : plan.punkte.weg(Bewerberspalten.radiusKm(weg), pkw(weg), meter(doc, plan.raumpunkt));
    }

    private boolean bringtNachweis(int doc) {
        try {
            return plan.punkte.bringtNachweis(Akten.arbeitsprofil(akten.akte(doc)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Gruppierung> gruppierung() {
        return plan.schliesstWegAus() && plan.ausschluesse == 0
                ? Optional.empty()
                : Optional.of(new Teilnehmergruppen(plan, spalten, wirkung));
    }
}
