package de.passgenau.matching.bewertung.massnahme;

import java.util.List;
import java.util.Set;

import de.passgenau.matching.angebot.Massnahme;
import de.passgenau.matching.angebot.Massnahme.Durchgang;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.bewertung.Kriterium;
import de.passgenau.matching.bewertung.Urteil;
import de.passgenau.matching.bewertung.massnahme.Hemmniswirkung.Lage;
import de.passgenau.matching.bewertung.massnahme.Zeiteinteilung.Woche;
import de.passgenau.matching.profil.Arbeitsprofil;
import de.passgenau.matching.profil.Foerderprofil;
import de.passgenau.matching.profil.Foerderprofil.FruehereMassnahme;
import de.passgenau.matching.profil.Hemmnis;
import de.passgenau.matching.profil.Hemmnisart;
import de.passgenau.matching.profil.Hemmnisstand;
import de.passgenau.matching.profil.Umfang;
import de.passgenau.matching.profil.Zugangsprofil;
import org.jspecify.annotations.Nullable;

/**
 * The rules for one Maßnahme in numbers, for an index that tabulates them: each method answers with the points of its
 * criterion, or with {@link #AUSGESCHLOSSEN}.
 */
public final class Massnahmenpunkte {

    /** Instead of points: impossible. */
    public static final int AUSGESCHLOSSEN = -1;

    /** How many answers {@link #aufwand(Set)} has. */
    public static final int AUFWAENDE = Vorrangregel.Aufwand.values().length;

    private static final Vorrangregel.Aufwand[] AUFWAND = Vorrangregel.Aufwand.values();
    private static final int ERDUMFANG_M = 40_100_000;

    private final Massnahmenbewertung bewertung;
    private final Gewichte gewichte;
    private final Massnahme massnahme;
    private final @Nullable Durchgang durchgang;
    private final Woche woche;
    private final Zeiteinteilung zeit;
    private final Vorrangregel vorrang = new Vorrangregel();
    private final Hemmniswirkung wirkung;
    private final Schwerpunktregel schwerpunkt;
    private final Berufsfeldregel berufsfeld;
    private final Wegregel weg;
    private final Zielgruppenregel zielgruppe;
    private final Zugangsregel zugang;
    private final Wiederholungsregel wiederholung;

    Massnahmenpunkte(Massnahmenbewertung bewertung, Massnahme massnahme, boolean inTeilzeit) {
        this.bewertung = bewertung;
        this.gewichte = bewertung.gewichte();
        this.massnahme = massnahme;
        this.durchgang = bewertung.besterDurchgang(massnahme).orElse(null);
        this.woche = new Woche(massnahme.woche(), inTeilzeit);
        this.zeit = new Zeiteinteilung(gewichte);
        this.wirkung = new Hemmniswirkung(gewichte, massnahme);
        this.schwerpunkt = new Schwerpunktregel(gewichte);
        this.berufsfeld = new Berufsfeldregel(gewichte);
        this.weg = new Wegregel(gewichte);
        this.zielgruppe = new Zielgruppenregel(gewichte, bewertung.stichtag());
        this.zugang = new Zugangsregel(bewertung.stichtag());
        this.wiederholung = new Wiederholungsregel(bewertung.stichtag());
    }

    /** What is open, in the order of work: those that stand side by side are one number, with a bit for each kind. */
    public static int[] raenge(Foerderprofil person) {
        return new Hemmnisregel.Offen(person.offene(), true, List.of(), Set.of()).bits();
    }

    /** Whether children have to be looked after; null if nobody knows. */
    public static @Nullable Boolean betreuungNoetig(Foerderprofil person) {
        return Massnahmenbewertung.bedarf(person).noetig();
    }

    public int beginn() {
        return punkte(Kriterium.BEGINN,
                new Beginnregel(gewichte).urteile(bewertung.stichtag(), new Beginnregel.Naechster(durchgang)));
    }

    public int plaetze() {
        return punkte(Kriterium.PLAETZE,
                new Platzregel(gewichte).urteile(bewertung.stichtag(), new Beginnregel.Naechster(durchgang)));
    }

    /** How much of the time for looking for work it takes, for somebody who can work so much. */
    public int aufwand(Set<Umfang> moeglich) {
        return bewertung.aufwand(zeit.stunden(moeglich, woche), durchgang).ordinal();
    }

    /** @param stelle points of the best fitting offer, if there are offers */
    public int vorrang(@Nullable Integer stelle, boolean marktnah, boolean ohneHemmnis, int aufwand) {
        return punkte(Kriterium.VERMITTLUNGSVORRANG,
                vorrang.urteile(bewertung.aussicht(stelle, marktnah, ohneHemmnis), AUFWAND[aufwand]));
    }

    /** Whether nobody has to wait for such a place. */
    public boolean hatFreienPlatz() {
        return bewertung.hatFreienPlatz(massnahme);
    }

    public int stunden(Set<Umfang> gewuenscht) {
        return punkte(Kriterium.WOCHENSTUNDEN,
                new Stundenregel(gewichte).urteile(gewuenscht, woche));
    }

    public int betreuung(@Nullable Boolean noetig) {
        return punkte(Kriterium.KINDERBETREUUNG,
                new Betreuungsregel(gewichte).urteile(new Betreuungsregel.Bedarf(noetig),
                        new Betreuungsregel.Angebot(massnahme.kinderbetreuung(), woche)));
    }

    /** @param meter null if one of both places is unknown */
    public int weg(@Nullable Integer radiusKm, @Nullable Boolean pkw, @Nullable Integer meter) {
        return punkte(Kriterium.WEG,
                weg.urteile(new Wegregel.Beweglich(radiusKm, pkw),
                        new Wegregel.Ort(meter, massnahme.ueberall(), massnahme.abholung(), massnahme.unterkunft())));
    }

    /** Beyond this distance in metres everybody is excluded who goes so far. */
    public int reichweite(int radiusKm, @Nullable Boolean pkw) {
        int von = 0;
        int bis = ERDUMFANG_M;
        while (von < bis) {
            int mitte = von + bis + 1 >>> 1;
            if (weg(radiusKm, pkw, mitte) == AUSGESCHLOSSEN) {
                bis = mitte - 1;
            } else {
                von = mitte;
            }
        }
        return von;
    }

    public int zugang(Zugangsprofil person) {
        return punkte(Kriterium.ZUGANG, zugang.urteile(person, massnahme.zulassung()));
    }

    /** Whether the points for the Zielgruppe are not the same for everybody. */
    public boolean fragtNachGruppen() {
        return massnahme.zulassung().bedingungen().stream().anyMatch(Zielgruppenregel::nenntGruppen);
    }

    /** Where nobody is asked for a group. */
    public int zielgruppeFuerAlle() {
        return punkte(Kriterium.ZIELGRUPPE, zielgruppe.urteileOhneGruppen());
    }

    public int zielgruppe(Zugangsprofil person) {
        return punkte(Kriterium.ZIELGRUPPE, zielgruppe.urteile(person, massnahme.zulassung()));
    }

    /** Whether somebody may not join who has been to that one. */
    public boolean sperrt(FruehereMassnahme fruehere) {
        return wiederholung.sperrt(fruehere, massnahme);
    }

    /** Whether the Maßnahme belongs to the field of this occupation; if it belongs to none, it never is an obstacle. */
    public boolean istImFach(String kldb) {
        return massnahme.berufe().isEmpty() || Berufsfeldregel.trifft(kldb, massnahme);
    }

    /** Whether it makes a difference which proofs somebody lacks who has this open. */
    public boolean haengtAmNachweis(int rang) {
        return wirkung.haengtAmNachweis(rang);
    }

    /** Whether somebody for whom that makes a difference lacks a proof that the Maßnahme ends with. */
    public boolean bringtNachweis(Arbeitsprofil person) {
        return new Hemmnisregel.Offen(
                List.of(new Hemmnis(Hemmnisart.FEHLENDER_NACHWEIS, Hemmnisstand.ERKANNT, 1)), true, person.wuensche(),
                person.nachweise()).lage(massnahme).bringtNachweis();
    }

    /** Whether it is a counselling that nobody is sent to for whom it is no matter. */
    public boolean istNurFuerPrivates() {
        return wirkung.istNurFuerPrivates();
    }

    /** Whether it is such a counselling, and none of its matters is open. */
    public boolean betrifftNicht(int[] raenge, int von, int bis) {
        return wirkung.betrifftNicht(raenge, von, bis);
    }

    /** Whether it works on something that is open, or that may be as nobody has asked (N-08). */
    public boolean hatZweck(int[] raenge, int von, int bis, boolean erfasst) {
        return wirkung.hatZweck(raenge, von, bis, erfasst);
    }

    /** How a person stands to the Maßnahme, as far as Hemmnisse go. */
    public enum Bezug {
        FREMD(false, false),
        IM_FACH(true, false),
        FREMD_MIT_NACHWEIS(false, true),
        IM_FACH_MIT_NACHWEIS(true, true);

        private final Lage lage;

        Bezug(boolean imFach, boolean bringtNachweis) {
            lage = new Lage(imFach, bringtNachweis);
        }

        /** @param bringtNachweis whether it ends with a proof that the person lacks */
        public static Bezug von(boolean imFach, boolean bringtNachweis) {
            return bringtNachweis
                    ? imFach ? IM_FACH_MIT_NACHWEIS : FREMD_MIT_NACHWEIS
                    : imFach ? IM_FACH : FREMD;
        }
    }

    /** Hemmnisse, Schwerpunkt and Berufsfeld together, for what is open from one place of the numbers to before another. */
    public int wirkung(int[] raenge, int von, int bis, Bezug bezug) {
        return punkte(Kriterium.HEMMNISSE, Urteil.wert(wirkung.promille(raenge, von, bis, bezug.lage)))
                + punkte(Kriterium.SCHWERPUNKT, schwerpunkt.urteile(wirkung.ziel(raenge, von, bis, bezug.lage)))
                + punkte(Kriterium.BERUFSFELD, berufsfeld.urteile(bezug.lage.imFach(), massnahme));
    }

    /** The same at the most for everybody of whom that is open first, whatever comes after it. */
    public int wirkungHoechstens(int erster) {
        int hoechstens = 0;
        int[] raenge = {erster};
        for (var bezug : Bezug.values()) {
            int ziel = wirkung.ziel(raenge, 0, 1, bezug.lage);
            hoechstens = Math.max(hoechstens,
                    punkte(Kriterium.HEMMNISSE, Urteil.wert(wirkung.hoechstens(erster, bezug.lage)))
                            + (ziel < 0
                                    ? hoechstens(Kriterium.SCHWERPUNKT)
                                    : punkte(Kriterium.SCHWERPUNKT, schwerpunkt.urteile(ziel)))
                            + punkte(Kriterium.BERUFSFELD, berufsfeld.urteile(bezug.lage.imFach(), massnahme)));
        }
        return hoechstens;
    }

    /** All the points there are. */
    public int hoechstens(Kriterium kriterium) {
        return gewichte.punkte(kriterium);
    }

    private int punkte(Kriterium kriterium, Urteil urteil) {
        return urteil.istAusgeschlossen() ? AUSGESCHLOSSEN : urteil.punkte(gewichte.punkte(kriterium));
    }
}
