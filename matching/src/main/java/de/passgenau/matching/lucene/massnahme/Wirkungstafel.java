package de.passgenau.matching.lucene.massnahme;

import de.passgenau.matching.bewertung.massnahme.Massnahmenpunkte.Bezug;

/** What one Maßnahme does about the Hemmnisse of each person of a segment, as far as the columns tell. */
final class Wirkungstafel {

    private final Teilnehmerplan plan;
    private final Teilnehmerspalten spalten;

    Wirkungstafel(Teilnehmerplan plan, Teilnehmerspalten spalten) {
        this.plan = plan;
        this.spalten = spalten;
    }

    /** Whether it works on anything that is open, for all that is known. */
    boolean hatZweck(int doc) {
        var raenge = spalten.raenge();
        return plan.punkte.hatZweck(raenge.werte(), raenge.ab()[doc], raenge.ab()[doc + 1],
                Teilnehmerspalten.istErfasst(spalten.alltag()[doc]));
    }

    /** Points for placement before Maßnahmen. */
    int vorrang(int doc) {
        var raenge = spalten.raenge().ab();
        return plan.zeiten.vorrang(spalten.passendeStelle()[doc], spalten.alltag()[doc],
                raenge[doc] == raenge[doc + 1]);
    }

    /** Hemmnisse, Schwerpunkt and Berufsfeld; where it depends on a proof, the most that it may be. */
    int hoechstens(int doc) {
        int ohne = punkte(doc, false);
        return haengtAmNachweis(doc) ? Math.max(ohne, punkte(doc, true)) : ohne;
    }

    /** @param bringtNachweis whether it ends with a proof that the person lacks */
    int punkte(int doc, boolean bringtNachweis) {
        var raenge = spalten.raenge();
        return plan.punkte.wirkung(raenge.werte(), raenge.ab()[doc], raenge.ab()[doc + 1],
                Bezug.von(istImFach(doc), bringtNachweis));
    }

    private boolean istImFach(int doc) {
        if (plan.gibtEsFuerAlle) {
            return true;
        }
        var berufe = spalten.bewerber().berufe();
        for (int i = berufe.ab()[doc]; i < berufe.ab()[doc + 1]; i++) {
            if (plan.imFach[berufe.werte()[i] >> 1]) {
                return true;
            }
        }
        return false;
    }

    /** Whether which proofs somebody lacks makes a difference, which no column tells. */
    boolean haengtAmNachweis(int doc) {
        var raenge = spalten.raenge();
        for (int i = raenge.ab()[doc]; i < raenge.ab()[doc + 1]; i++) {
            if (plan.punkte.haengtAmNachweis(raenge.werte()[i])) {
                return true;
            }
        }
        return false;
    }
}
