package de.passgenau.matching.lucene.massnahme;

import java.util.Set;

import de.passgenau.matching.angebot.Massnahme;
import de.passgenau.matching.bewertung.Kriterium;
import de.passgenau.matching.bewertung.Mengencode;
import de.passgenau.matching.bewertung.massnahme.Massnahmenbewertung;
import de.passgenau.matching.bewertung.massnahme.Massnahmenpunkte;
import de.passgenau.matching.lucene.rang.Punktwort;
import de.passgenau.matching.profil.Umfang;

/** What the time that a Maßnahme takes is worth for each way to spend the day: in full, or in part time. */
final class Zeitplan {

    private static final int STELLEN = 102;

    private final Massnahmenbewertung bewertung;
    private final Massnahme massnahme;
    private final Massnahmenpunkte voll;
    private final Massnahmenpunkte inTeilzeit;
    private final boolean freiInVollzeit;
    private final boolean freiInTeilzeit;
    private final int[] vorrang;
    private final int[] aufwand;

    /** @param massnahme that is held in one place */
    Zeitplan(Massnahmenbewertung bewertung, Massnahme massnahme) {
        this.bewertung = bewertung;
        this.massnahme = massnahme;
        voll = bewertung.punkte(massnahme);
        inTeilzeit = massnahme.woche().teilzeit() ? bewertung.punkteInTeilzeit(massnahme) : voll;
        freiInVollzeit = voll.hatFreienPlatz();
        freiInTeilzeit = inTeilzeit.hatFreienPlatz();
        aufwand = Teilnehmerplan.tafel(Teilnehmerspalten.ALLTAGE, code -> punkte(code).aufwand(Zeitplan.umfang(code)));
        vorrang = Teilnehmerplan.tafel(STELLEN * Massnahmenpunkte.AUFWAENDE * 2 * 2, this::vorrang);
    }

    private static Set<Umfang> umfang(int alltag) {
        return Mengencode.menge(Teilnehmerspalten.umfang(alltag), Umfang.class);
    }

    private boolean brauchtTeilzeit(int alltag) {
        return bewertung.brauchtTeilzeit(umfang(alltag), Teilnehmerspalten.betreuungNoetig(alltag), massnahme);
    }

    private Massnahmenpunkte punkte(int alltag) {
        return brauchtTeilzeit(alltag) ? inTeilzeit : voll;
    }

    boolean hatFreienPlatz(int alltag) {
        return brauchtTeilzeit(alltag) ? freiInTeilzeit : freiInVollzeit;
    }

    /** The start, the places, the hours and the childcare together. */
    int wort(int alltag) {
        var punkte = punkte(alltag);
        return Punktwort.von(Kriterium.BEGINN, punkte.beginn())
                + Punktwort.von(Kriterium.PLAETZE, punkte.plaetze())
                + Punktwort.von(Kriterium.WOCHENSTUNDEN, punkte.stunden(umfang(alltag)))
                + Punktwort.von(Kriterium.KINDERBETREUUNG,
                        punkte.betreuung(Teilnehmerspalten.betreuungNoetig(alltag)));
    }

    private int vorrang(int code) {
        int rest = code / (2 * 2);
        int stelle = rest / Massnahmenpunkte.AUFWAENDE - 1;
        return voll.vorrang(stelle < 0 ? null : Integer.valueOf(stelle), (code & 2) != 0, (code & 1) != 0,
                rest % Massnahmenpunkte.AUFWAENDE);
    }

    /** @param stelle -1 if nobody knows of any */
    int vorrang(int stelle, int alltag, boolean ohneHemmnis) {
        return vorrang[((stelle + 1) * Massnahmenpunkte.AUFWAENDE + aufwand[alltag]) * 2 * 2
                + (Teilnehmerspalten.istMarktnah(alltag) ? 2 : 0) + (ohneHemmnis ? 1 : 0)];
    }
}
