package de.passgenau.matching.lucene.tafel;

import java.util.function.IntBinaryOperator;

import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.bewertung.Kriterium;
import de.passgenau.matching.bewertung.Mengencode;
import de.passgenau.matching.bewertung.stelle.Lagenwunsch;
import de.passgenau.matching.bewertung.stelle.Stellenpunkte;
import de.passgenau.matching.lucene.rang.Punktwort;
import de.passgenau.matching.profil.Arbeitslage;
import de.passgenau.matching.profil.Umfang;

/** What of the rules does not depend on the question: the {@link Punktwort} for each code of a person (row) and of an offer. */
final class Tafeln {

    private static final int UMFAENGE = 1 << Umfang.values().length;
    private static final int LAGEN = 1 << Arbeitslage.values().length;

    final Stellenpunkte punkte;
    final Berufstafel beruf;
    final Reichweiten reichweiten;
    final int[][] umfang;
    final int[][] lage;
    final int[][] sprache;
    /** By {@link #mitUmfang}. */
    final int[][] tragfaehigkeit;
    /** By how many are welcome, and how many of them are there. */
    final int[][] kenntnisse;
    final Verspaetungstafel verspaetung;

    Tafeln(Stellenpunkte punkte) {
        this.punkte = punkte;
        this.beruf = new Berufstafel(punkte);
        this.reichweiten = new Reichweiten(punkte);
        this.umfang = tafel(Kriterium.ARBEITSZEIT, UMFAENGE, UMFAENGE, this::umfang);
        this.lage = tafel(Kriterium.ARBEITSLAGE, Lagenwunsch.ANZAHL, LAGEN, this::lage);
        this.sprache = tafel(Kriterium.SPRACHE,
                Stellenpunkte.sprachkenntnisse(),
                Stellenpunkte.sprachbedarfe(),
                punkte::sprache);
        this.tragfaehigkeit = tafel(Kriterium.TRAGFAEHIGKEIT,
                mitUmfang(Stellenpunkte.naehen(), 0),
                mitUmfang(Stellenpunkte.schonungen(), 0),
                this::tragfaehigkeit);
        this.kenntnisse = tafel(Kriterium.KENNTNISSE,
                Stelle.HOECHSTENS_KENNTNISSE + 1,
                Stelle.HOECHSTENS_KENNTNISSE + 1,
                (gewuenscht, vorhanden) -> punkte.kenntnisse(Math.min(vorhanden, gewuenscht), gewuenscht));
        this.verspaetung = new Verspaetungstafel(punkte);
    }

    /** A row or a column of what depends on how much work is meant, too. */
    static int mitUmfang(int code, int umfang) {
        return code * UMFAENGE + umfang;
    }

    private int tragfaehigkeit(int person, int stelle) {
        return punkte.tragfaehigkeit(person / UMFAENGE, Mengencode.menge(person % UMFAENGE, Umfang.class),
                stelle / UMFAENGE, Mengencode.menge(stelle % UMFAENGE, Umfang.class));
    }

    private int umfang(int person, int stelle) {
        return punkte.umfang(Mengencode.menge(person, Umfang.class), Mengencode.menge(stelle, Umfang.class));
    }

    private int lage(int person, int stelle) {
        return punkte.lage(Lagenwunsch.vonCode(person), Mengencode.menge(stelle, Arbeitslage.class));
    }

    private static int[][] tafel(Kriterium kriterium, int zeilen, int spalten, IntBinaryOperator punkte) {
        var tafel = new int[zeilen][spalten];
        for (int zeile = 0; zeile < zeilen; zeile++) {
            for (int spalte = 0; spalte < spalten; spalte++) {
                tafel[zeile][spalte] = Punktwort.von(kriterium, punkte.applyAsInt(zeile, spalte));
            }
        }
        return tafel;
    }
}
