package de.passgenau.matching.bewertung.stelle;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.beruf.Anforderungsniveau;
import de.passgenau.matching.beruf.Berufsnaehe;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.bewertung.Kriterium;
import de.passgenau.matching.bewertung.Stellwert;
import de.passgenau.matching.bewertung.Urteil;
import de.passgenau.matching.profil.Arbeitslage;
import de.passgenau.matching.profil.Arbeitsprofil;
import de.passgenau.matching.profil.Belastung;
import de.passgenau.matching.profil.Funktionsgrenze;
import de.passgenau.matching.profil.Umfang;

/**
 * The rules for offers in numbers, for an index that tabulates them: each method answers with the points of its
 * criterion, or with {@link #AUSGESCHLOSSEN}. Facts come as their codes.
 */
public final class Stellenpunkte {

    /** Instead of points: impossible. */
    public static final int AUSGESCHLOSSEN = -1;

    /** A day that nobody knows; for the beginning of an offer it means at once. */
    public static final int TAG_UNBEKANNT = Integer.MIN_VALUE;

    private final Gewichte gewichte;
    private final Stellenregeln regeln;
    private final int hoechstensRegion;

    Stellenpunkte(Gewichte gewichte, Stellenregeln regeln) {
        this.gewichte = gewichte;
        this.regeln = regeln;
        this.hoechstensRegion = gewichte.punkte(Kriterium.REGION);
    }

    /**
     * One wished occupation beside one that is offered.
     *
     * @param ziel whether it is the Zielberuf
     * @param niveau of the wished occupation
     */
    public record Wunsch(Berufsnaehe naehe, boolean ziel, Anforderungsniveau niveau) {}

    public int beruf(Wunsch wunsch, Berufslage person, Stellenlage angebot) {
        var stelle = new Berufsanteil.Stelle(wunsch.naehe(), wunsch.ziel(), wunsch.niveau());
        return punkte(Kriterium.BERUF, Urteil.wert(regeln.beruf().anteil().promille(stelle, person, angebot)));
    }

    /** Whether this kind of offer is excluded for somebody of this age. */
    public boolean istArtAusgeschlossen(boolean minderjaehrig, Berufslage person, Stellenlage angebot) {
        return regeln.art().urteile(new Artregel.Wer(minderjaehrig, person), angebot).istAusgeschlossen();
    }

    /** So many years in the wished occupation are experience. */
    public int erfahrenAb() {
        return gewichte.wert(Stellwert.ERFAHREN_AB_JAHREN);
    }

    public int umfang(Set<Umfang> gewuenscht, Set<Umfang> angeboten) {
        return punkte(Kriterium.ARBEITSZEIT, regeln.umfang().urteile(gewuenscht, angeboten));
    }

    public int lage(Lagenwunsch wunsch, Set<Arbeitslage> verlangt) {
        return punkte(Kriterium.ARBEITSLAGE, regeln.lage().urteile(wunsch, verlangt));
    }

    /** How many codes there are of what somebody speaks. */
    public static int sprachkenntnisse() {
        return Sprachregel.Kann.ANZAHL;
    }

    public static int sprachkenntnis(Arbeitsprofil person) {
        return new Sprachregel.Kann(person.deutsch()).code();
    }

    /** How many codes there are of what an offer needs. */
    public static int sprachbedarfe() {
        return Sprachregel.Braucht.ANZAHL;
    }

    public static int sprachbedarf(Stelle stelle) {
        return Sprachregel.Braucht.von(stelle).code();
    }

    public int sprache(int kenntnis, int bedarf) {
        return punkte(Kriterium.SPRACHE,
                regeln.sprache()
                        .urteile(Sprachregel.Kann.vonCode(kenntnis), Sprachregel.Braucht.vonCode(bedarf)));
    }

    /** How many codes there are of how near somebody is to work. */
    public static int naehen() {
        return Tragfaehigkeitsregel.Naehe.values().length;
    }

    public static int naehe(Arbeitsprofil person) {
        return Tragfaehigkeitsregel.Naehe.von(person.kategorie()).ordinal();
    }

    /** How many codes there are of how a job spares people. */
    public static int schonungen() {
        return Tragfaehigkeitsregel.Schonung.values().length;
    }

    public static int schonung(Stelle stelle) {
        return Tragfaehigkeitsregel.Schonung.von(stelle).ordinal();
    }

    /** What fewer hours are worth depends on how many are wished. */
    public int tragfaehigkeit(int naehe, Set<Umfang> gewuenscht, int schonung, Set<Umfang> angeboten) {
        var wer = new Tragfaehigkeitsregel.Wer(Tragfaehigkeitsregel.Naehe.values()[naehe], gewuenscht);
        var entlastung = new Tragfaehigkeitsregel.Entlastung(Tragfaehigkeitsregel.Schonung.values()[schonung],
                angeboten, List.of());
        return punkte(Kriterium.TRAGFAEHIGKEIT, regeln.tragfaehigkeit().urteile(wer, entlastung));
    }

    /** Beyond this distance in metres everything is excluded. */
    public int reichweite(int radiusKm, int weg) {
        var region = regeln.region();
        return Weg.istPkwBekannt(weg)
                ? region.reichweite(radiusKm, Weg.hatPkw(weg))
                : Math.max(region.reichweite(radiusKm, true), region.reichweite(radiusKm, false));
    }

    /** Work that begins before this minute of the day begins before the first bus. */
    public int ersteFahrt() {
        return gewichte.wert(Stellwert.REGION_ERSTE_FAHRT_MINUTE);
    }

    /** For a way to a place that matters, both known. */
    public int region(int radiusKm, int weg, int meter, int ziel) {
        int promille = regeln.region().promille(radiusKm, weg, meter, ziel);
        return promille < 0 ? 0 : Urteil.punkte(promille, hoechstensRegion);
    }

    /**
     * For a place that does not matter.
     *
     * @param heimarbeit whether work from home was agreed on
     * @param ziel code of the Ziel
     */
    public int regionOhneWeg(boolean heimarbeit, int ziel) {
        return punkte(Kriterium.REGION,
                regeln.region().urteile(new Weg(null, null, false, heimarbeit), Ziel.vonCode(null, ziel)));
    }

    /** All the points there are. */
    public int hoechstens(Kriterium kriterium) {
        return gewichte.punkte(kriterium);
    }

    /** Days since 1 January 1970. */
    public int verfuegbarkeit(int verfuegbarAb, int beginn) {
        return verfuegbarAb == TAG_UNBEKANNT
                ? 0
                : punkte(Kriterium.VERFUEGBARKEIT, regeln.verfuegbarkeit().urteile(verfuegbarAb, beginn));
    }

    /** The day of the ranking, in days since 1 January 1970. */
    public int heute() {
        return (int) regeln.stichtag().toEpochDay();
    }

    /** How many of so many welcome Kenntnisse somebody has; what is demanded is the caller's to check. */
    public int kenntnisse(int vorhanden, int gewuenscht) {
        return punkte(Kriterium.KENNTNISSE, regeln.kenntnisse().anteil(vorhanden, gewuenscht));
    }

    /** What somebody with these limits can't do. */
    public static Set<Belastung> verboten(Set<Funktionsgrenze> grenzen) {
        var verboten = EnumSet.noneOf(Belastung.class);
        for (var belastung : Belastung.values()) {
            if (grenzen.stream().anyMatch(grenze -> grenze.verbietet(belastung))) {
                verboten.add(belastung);
            }
        }
        return verboten;
    }

    private int punkte(Kriterium kriterium, Urteil urteil) {
        return urteil.istAusgeschlossen() ? AUSGESCHLOSSEN : urteil.punkte(gewichte.punkte(kriterium));
    }
}
