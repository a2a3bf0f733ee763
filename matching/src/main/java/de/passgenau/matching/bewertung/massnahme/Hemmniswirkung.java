package de.passgenau.matching.bewertung.massnahme;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import de.passgenau.matching.angebot.Massnahme;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.bewertung.Stellwert;
import de.passgenau.matching.bewertung.Urteil;
import de.passgenau.matching.profil.Hemmnisart;
import de.passgenau.matching.profil.Hemmnisbereich;

/**
 * What one Maßnahme does about open Hemmnisse, in numbers: a kind is a bit, those that stand side by side are one number,
 * and a person has some of them in the order of work.
 */
final class Hemmniswirkung {

    /** What anybody who looks for work can use. */
    private static final Set<Hemmnisart> ALLGEMEIN = EnumSet.of(Hemmnisart.BEWERBUNGSUNTERLAGEN,
            Hemmnisart.BEWERBUNGSVERHALTEN,
            Hemmnisart.FEHLENDE_BERUFSERFAHRUNG);

    /** What a Maßnahme of another occupational field doesn't solve. */
    private static final int IM_FACH = bits(EnumSet.of(Hemmnisart.SPRACHE,
            Hemmnisart.FEHLENDER_BERUFSABSCHLUSS,
            Hemmnisart.VERALTETE_QUALIFIKATION,
            Hemmnisart.FEHLENDE_BERUFSERFAHRUNG,
            Hemmnisart.FEHLENDER_NACHWEIS,
            Hemmnisart.ANERKENNUNG_ABSCHLUSS,
            Hemmnisart.ORIENTIERUNG));

    /** What nobody is sent to a counselling for unless it is known to be a matter. */
    private static final int PRIVATES = bits(EnumSet.of(Hemmnisart.PFLEGE_ANGEHOERIGER,
            Hemmnisart.WOHNUNG,
            Hemmnisart.SCHULDEN,
            Hemmnisart.AUFENTHALT,
            Hemmnisart.STRAFFAELLIGKEIT,
            Hemmnisart.SUCHT));

    /** Areas in which work on one thing helps with its neighbours; debts and a missing car are not neighbours. */
    private static final Set<Hemmnisbereich> ZUSAMMENHAENGEND = EnumSet.of(Hemmnisbereich.LEISTUNGSFAEHIGKEIT,
            Hemmnisbereich.MOTIVATION_LEISTUNGSBEREITSCHAFT,
            Hemmnisbereich.SOZIALE_KOMPETENZEN);

    /** By kind, the bits of all that are helped along by work on it. */
    private static final int[] NACHBARN = nachbarn();

    /** By how many thousandths each further place counts less than the first of the later ones, and at least. */
    private static final int ABSTAND = 200;
    private static final int MINDESTENS = 400;

    private static final int NACHWEIS = bit(Hemmnisart.FEHLENDER_NACHWEIS);

    private final List<Hemmnisart> ziele;
    private final int zielbits;
    private final int nachbarn;
    private final boolean hatNachweise;
    private final Anteile erstes;
    private final Anteile zweites;
    private final Anteile spaeteres;
    private final int allgemein;

    /**
     * What the place in the order of work is worth.
     *
     * @param geloest for a Maßnahme that solves it
     * @param fremd for one that solves it for another occupation
     * @param nebenan for one that solves a neighbour in the same area
     */
    private record Anteile(int geloest, int fremd, int nebenan) {

        static Anteile von(Gewichte gewichte, Stellwert stellwert) {
            int voll = gewichte.wert(stellwert);
            return new Anteile(voll, voll * gewichte.wert(Stellwert.HEMMNIS_FREMDES_FELD) / Urteil.VOLL,
                    voll * gewichte.wert(Stellwert.HEMMNIS_SELBER_BEREICH) / Urteil.VOLL);
        }
    }

    /**
     * What else lies between a person and the Maßnahme.
     *
     * @param imFach whether it belongs to the field in which the person wants to work, or to none
     * @param bringtNachweis whether it ends with a proof that the person lacks
     */
    record Lage(boolean imFach, boolean bringtNachweis) {}

    Hemmniswirkung(Gewichte gewichte, Massnahme massnahme) {
        ziele = massnahme.hemmnisse();
        zielbits = bits(ziele);
        nachbarn = nachbarn(ziele);
        hatNachweise = !massnahme.nachweise().isEmpty();
        erstes = Anteile.von(gewichte, Stellwert.HEMMNIS_ERSTES);
        zweites = Anteile.von(gewichte, Stellwert.HEMMNIS_ZWEITES);
        spaeteres = Anteile.von(gewichte, Stellwert.HEMMNIS_SPAETERES);
        allgemein = !ziele.isEmpty() && ALLGEMEIN.contains(ziele.getFirst())
                ? gewichte.wert(Stellwert.HEMMNIS_ALLGEMEIN)
                : 0;
    }

    static int bit(Hemmnisart art) {
        return 1 << art.ordinal();
    }

    private static int bits(Iterable<Hemmnisart> arten) {
        int bits = 0;
        for (var art : arten) {
            bits |= bit(art);
        }
        return bits;
    }

    private static int nachbarn(List<Hemmnisart> ziele) {
        int nachbarn = 0;
        for (var ziel : ziele) {
            nachbarn |= NACHBARN[ziel.ordinal()];
        }
        return nachbarn;
    }

    private static int[] nachbarn() {
        var nachbarn = new int[Hemmnisart.values().length];
        for (var ziel : Hemmnisart.values()) {
            nachbarn[ziel.ordinal()] = ZUSAMMENHAENGEND.contains(ziel.bereich())
                    ? bits(Stream.of(Hemmnisart.values()).filter(art -> art.bereich() == ziel.bereich()).toList())
                    : 0;
        }
        return nachbarn;
    }

    /** Whether it makes a difference which proofs somebody lacks. */
    boolean haengtAmNachweis(int bits) {
        return hatNachweise && (bits & zielbits & NACHWEIS) != 0;
    }

    /** Whether it makes a difference in which field somebody wants to work. */
    boolean haengtAmFach(int[] raenge) {
        return (alle(raenge, 0, raenge.length) & zielbits & IM_FACH) != 0;
    }

    /** The kinds that it solves. */
    int geloeste(Lage lage) {
        int geloeste = lage.imFach() ? zielbits : zielbits & ~IM_FACH;
        if (hatNachweise) {
            return lage.bringtNachweis() ? geloeste | zielbits & NACHWEIS : geloeste & ~NACHWEIS;
        }
        return geloeste;
    }

    /** Whether it is a counselling for nothing but private matters. */
    boolean istNurFuerPrivates() {
        return zielbits != 0 && (zielbits & ~PRIVATES) == 0;
    }

    /** A counselling for nothing but private matters of which none is open. */
    boolean betrifftNicht(int[] raenge, int von, int bis) {
        return istNurFuerPrivates() && (alle(raenge, von, bis) & zielbits) == 0;
    }

    /** Whether it works on anything that is open; where nobody has asked, it may be. */
    boolean hatZweck(int[] raenge, int von, int bis, boolean erfasst) {
        return erfasst ? (alle(raenge, von, bis) & zielbits) != 0 : zielbits != 0;
    }

    private static int alle(int[] raenge, int von, int bis) {
        int alle = 0;
        for (int i = von; i < bis; i++) {
            alle |= raenge[i];
        }
        return alle;
    }

    /** In thousandths; what doesn't concern somebody is worth nothing, and what solves all that is open everything. */
    int promille(int[] raenge, int von, int bis, Lage lage) {
        if (betrifftNicht(raenge, von, bis)) {
            return 0;
        }
        int geloeste = geloeste(lage);
        int offene = alle(raenge, von, bis);
        if (offene != 0 && (offene & ~geloeste) == 0) {
            return Urteil.VOLL;
        }
        int weitere = spaetere(raenge, von + 2, bis, geloeste);
        if (lage.imFach() && (offene & geloeste) == 0) {
            weitere = Math.max(weitere, allgemein);
        }
        weitere += von + 1 < bis ? anteil(raenge[von + 1], geloeste, zweites) : 0;
        return zusammen(von < bis ? anteil(raenge[von], geloeste, erstes) : 0, weitere);
    }

    /** What solves the first outweighs all the rest. */
    private int zusammen(int erster, int weitere) {
        return erster == erstes.geloest
                ? erster + Math.min(weitere, Urteil.VOLL - erster)
                : Math.min(erster + weitere, Urteil.VOLL - erstes.geloest);
    }

    private int spaetere(int[] raenge, int von, int bis, int geloeste) {
        int spaetere = 0;
        for (int i = von; i < bis; i++) {
            spaetere = Math.max(spaetere, anteil(raenge[i], geloeste, spaeteres) * spaeter(i - von) / Urteil.VOLL);
        }
        return spaetere;
    }

    /** The later it stands, the less it counts; the first of the later ones is at 0. */
    private static int spaeter(int stelle) {
        return Math.max(MINDESTENS, Urteil.VOLL - stelle * ABSTAND);
    }

    private int anteil(int rang, int geloeste, Anteile anteile) {
        if ((rang & geloeste) != 0) {
            return anteile.geloest;
        }
        if ((rang & zielbits) != 0) {
            return anteile.fremd;
        }
        return (rang & nachbarn) != 0 ? anteile.nebenan : 0;
    }

    /** What somebody gets at the most whose first rank is this one, whatever comes after it. */
    int hoechstens(int erster, Lage lage) {
        return zusammen(anteil(erster, geloeste(lage), erstes), Urteil.VOLL);
    }

    /** Whether it comes near what stands there without solving it: by the same kind, for another occupation. */
    boolean istFremd(int rang) {
        return (rang & zielbits) != 0;
    }

    /** Whether it solves a neighbour of what stands there. */
    boolean istNebenan(int rang) {
        return (rang & nachbarn) != 0;
    }

    /** Whether it solves nothing that is open, but helps anybody who looks for work. */
    boolean hilftAllen(int[] raenge, Lage lage) {
        return allgemein > 0 && lage.imFach() && (alle(raenge, 0, raenge.length) & geloeste(lage)) == 0;
    }

    /** Which of its aims is the Hemmnis that comes first of those it solves; -1 if it solves none. */
    int ziel(int[] raenge, int von, int bis, Lage lage) {
        int geloeste = geloeste(lage);
        for (int i = von; i < bis; i++) {
            if ((raenge[i] & geloeste) != 0) {
                return ziel(raenge[i] & geloeste);
            }
        }
        return -1;
    }

    private int ziel(int bits) {
        for (int i = 0; i < ziele.size(); i++) {
            if ((bits & bit(ziele.get(i))) != 0) {
                return i;
            }
        }
        return -1;
    }
}
