package de.passgenau.matching.beruf;

import de.passgenau.matching.beruf.Titelform.Teilwort;
import de.passgenau.matching.text.Editierabstand;
import de.passgenau.matching.text.Wort;

/** How much a text resembles one title, 0 to 1: shared parts of words by their weight, typing errors counted down. */
final class Titelvergleich {

    /** A word broken off or abbreviated is nearly the word. */
    private static final double ANFANG_DES_WORTES = 0.85;
    /** Where every word is known, likeness of letters is chance more often than a typing error: Bäcker is no misspelt Packer. */
    private static final double TROTZ_BEKANNTER_WORTE = 0.75;
    /** The core of a question without the words around it is a guess at what was meant. */
    private static final double OHNE_RANDWORTE = 0.9;
    /** Words that many titles share (Helfer, Mitarbeiter) leave the occupation open, so that such a hit is never a sure one. */
    private static final double NUR_ALLGEMEINES = 0.5;
    /** One error in a word of ten letters takes 0.13 of the trust. */
    private static final double ABZUG_JE_FEHLER = 1.3;
    /** A compound is what its last part says: a Maschinenschlosser is a Schlosser, not a Maschine. */
    private static final double OHNE_GEMEINSAMEN_KOPF = 0.75;
    /** Titles that agree but for the first telling word of the question are of one field at best. */
    private static final double OHNE_KENNWORT = 0.55;
    /** Where and how the work is done changes an occupation less than what is done. */
    private static final double OFFENER_ZUSATZ = 0.35;
    /** A word that no title has is the name of a firm or a place more often than an occupation. */
    private static final double OFFENES_UNBEKANNTES = 0.4;
    /** In shorter words another letter is another word: Bau, Bad. */
    private static final int KUERZESTES_MIT_FEHLER = 4;
    /** People make about one error in five letters at worst; more is another word. */
    private static final int ZEICHEN_JE_FEHLER = 5;

    private final Anfrage anfrage;
    private final Titelform form;
    private final Wortschatz wortschatz;
    private final boolean[][] belegt;
    private double gemeinsam;
    private double getroffen;
    private double offen;
    private double kennwort;
    private boolean kopfGemeinsam;

    private Titelvergleich(Anfrage anfrage, Titelform form, Wortschatz wortschatz) {
        this.anfrage = anfrage;
        this.form = form;
        this.wortschatz = wortschatz;
        belegt = form.worte().stream().map(wort -> new boolean[wort.teile().length]).toArray(boolean[][]::new);
    }

    static double aehnlichkeit(Anfrage anfrage, Titelform form, Wortschatz wortschatz) {
        double glaube = anfrage.istVerstanden() ? TROTZ_BEKANNTER_WORTE : 1;
        double buchstaben = glaube * Math.max(nachBuchstaben(anfrage.schluessel(), form.schluessel()),
                OHNE_RANDWORTE * nachBuchstaben(anfrage.kern(), form.schluessel()));
        double aehnlichkeit = Math.max(buchstaben, new Titelvergleich(anfrage, form, wortschatz).nachTeilen());
        return anfrage.istAllgemein() ? NUR_ALLGEMEINES * aehnlichkeit : aehnlichkeit;
    }

    /** Likeness of two words by typing errors; 0 if there are too many for their length. */
    static double nachBuchstaben(String a, String b) {
        int laenge = Math.max(a.length(), b.length());
        if (laenge < KUERZESTES_MIT_FEHLER) {
            return a.equals(b) ? 1 : 0;
        }
        int erlaubt = Math.max(1, laenge / ZEICHEN_JE_FEHLER);
        int fehler = Editierabstand.zwischen(a, b, erlaubt);
        return fehler > erlaubt ? 0 : Math.max(0, 1 - ABZUG_JE_FEHLER * fehler / laenge);
    }

    private double nachTeilen() {
        for (int i = 0; i < anfrage.worte().size(); i++) {
            double gedeckt = vergleiche(anfrage.worte().get(i), anfrage.teile().get(i));
            if (i == anfrage.kennwort()) {
                kennwort = gedeckt;
            }
        }
        if (gemeinsam == 0) {
            return 0;
        }
        double anteil = 2 * gemeinsam / (getroffen + offen + form.gewicht());
        double nachKennwort = OHNE_KENNWORT + (1 - OHNE_KENNWORT) * kennwort;
        return anteil * nachKennwort * (kopfGemeinsam ? 1 : OHNE_GEMEINSAMEN_KOPF);
    }

    /** How much of the word the title has, 0 to 1. */
    private double vergleiche(Wort wort, int[] teile) {
        double fehlend = 0;
        double gefunden = 0;
        for (int i = 0; i < teile.length; i++) {
            double gewicht = wortschatz.gewicht(teile[i]);
            if (belege(teile[i], i == teile.length - 1 && !wort.zusatz())) {
                gefunden += gewicht;
            } else {
                fehlend += gewicht * (teile[i] == Wortschatz.UNBEKANNT ? OFFENES_UNBEKANNTES : 1);
            }
        }
        if (gefunden == 0 && belegeAehnliches(wort)) {
            return 1;
        }
        offen += fehlend * (wort.zusatz() ? OFFENER_ZUSATZ : 1);
        return gefunden / (gefunden + fehlend);
    }

    private boolean belege(int teil, boolean kopf) {
        if (teil == Wortschatz.UNBEKANNT) {
            return false;
        }
        for (int i = 0; i < belegt.length; i++) {
            int[] teile = form.worte().get(i).teile();
            for (int j = 0; j < teile.length; j++) {
                if (teile[j] == teil && !belegt[i][j]) {
                    zaehle(i, j, 1);
                    kopfGemeinsam |= kopf && j == teile.length - 1;
                    return true;
                }
            }
        }
        return false;
    }

    private boolean belegeAehnliches(Wort wort) {
        int bestes = -1;
        double beste = 0;
        for (int i = 0; i < belegt.length; i++) {
            double guete = istOffen(i) ? guete(wort, form.worte().get(i)) : 0;
            if (guete > beste) {
                beste = guete;
                bestes = i;
            }
        }
        if (bestes < 0) {
            return false;
        }
        for (int j = 0; j < belegt[bestes].length; j++) {
            zaehle(bestes, j, beste);
        }
        kopfGemeinsam |= !wort.zusatz();
        return true;
    }

    private boolean istOffen(int wort) {
        for (boolean teil : belegt[wort]) {
            if (teil) {
                return false;
            }
        }
        return true;
    }

    private static double guete(Wort wort, Teilwort anderes) {
        int mindestens = wort.abgekuerzt() ? 2 : Math.max(KUERZESTES_MIT_FEHLER + 1, anderes.stamm().length() / 2);
        boolean anfang = wort.stamm().length() >= mindestens && anderes.stamm().startsWith(wort.stamm());
        return Math.max(anfang ? ANFANG_DES_WORTES : 0, nachBuchstaben(wort.stamm(), anderes.stamm()));
    }

    private void zaehle(int wort, int teil, double guete) {
        belegt[wort][teil] = true;
        double gewicht = wortschatz.gewicht(form.worte().get(wort).teile()[teil]);
        gemeinsam += guete * gewicht;
        getroffen += gewicht;
    }
}
