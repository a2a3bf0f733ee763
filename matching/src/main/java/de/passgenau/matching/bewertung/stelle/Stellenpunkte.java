package de.passgenau.matching.bewertung.stelle;

import java.util.Set;

import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.angebot.Stellenart;
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
import org.jspecify.annotations.Nullable;

/**
 * The rules for offers in numbers, for an index that tabulates them: each method answers with the points of its
 * criterion, or with {@link #AUSGESCHLOSSEN}. Facts come as their codes.
 */
public final class Stellenpunkte {

    /** Instead of points: impossible. */
    public static final int AUSGESCHLOSSEN = -1;

    /** A day that nobody knows. */
    public static final int TAG_UNBEKANNT = Integer.MIN_VALUE;

    private final Gewichte gewichte;
    private final Stellenregeln regeln;

    Stellenpunkte(Gewichte gewichte, Stellenregeln regeln) {
        this.gewichte = gewichte;
        this.regeln = regeln;
    }

    /** @param niveau of the wished occupation */
    public int beruf(
            Berufsnaehe naehe,
            boolean ziel,
            Anforderungsniveau niveau,
            Berufslage person,
            Stellenlage angebot) {
        var stelle = new Berufsanteil.Stelle(naehe, ziel, niveau);
        return punkte(Kriterium.BERUF, Urteil.wert(regeln.beruf().anteil().promille(stelle, person, angebot)));
    }

    public Berufslage berufslage(Arbeitsprofil person) {
        return Berufslage.von(person, gewichte.wert(Stellwert.ERFAHREN_AB_JAHREN));
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

    public int tragfaehigkeit(int naehe, int schonung) {
        return punkte(Kriterium.TRAGFAEHIGKEIT,
                regeln.tragfaehigkeit()
                        .urteile(Tragfaehigkeitsregel.Naehe.values()[naehe],
                                Tragfaehigkeitsregel.Schonung.values()[schonung]));
    }

    /** The farthest that anything is looked at, in metres. */
    public int reichweite(Weg weg) {
        return weg.radiusKm() == null
                ? Integer.MAX_VALUE
                : regeln.region().reichweite(weg.radiusKm(), !Boolean.FALSE.equals(weg.pkw()));
    }

    public Ziel ziel(Stelle stelle, @Nullable Integer meter) {
        return Ziel.von(stelle, meter, gewichte.wert(Stellwert.REGION_ERSTE_FAHRT_MINUTE));
    }

    public int region(Weg weg, Ziel ziel) {
        return punkte(Kriterium.REGION, regeln.region().urteile(weg, ziel));
    }

    /** Days since 1 January 1970. */
    public int verfuegbarkeit(int verfuegbarAb, int beginn) {
        return verfuegbarAb == TAG_UNBEKANNT
                ? 0
                : punkte(Kriterium.VERFUEGBARKEIT, regeln.verfuegbarkeit().urteile(verfuegbarAb, beginn));
    }

    public int beginn(Stelle stelle) {
        return regeln.verfuegbarkeit().beginn(stelle.beginn());
    }

    /** How many of so many welcome Kenntnisse somebody has; what is demanded is the caller's to check. */
    public int kenntnisse(int vorhanden, int gewuenscht) {
        return punkte(Kriterium.KENNTNISSE, regeln.kenntnisse().anteil(vorhanden, gewuenscht));
    }

    public static boolean vertraegt(Funktionsgrenze grenze, Set<Belastung> belastungen) {
        return belastungen.stream().noneMatch(grenze::verbietet);
    }

    public boolean istMinderjaehrig(int jugendschutzBis) {
        return regeln.stichtag().toEpochDay() < jugendschutzBis;
    }

    public static boolean istErlaubt(boolean minderjaehrig, Stellenart art) {
        return !minderjaehrig || art.istFuerJugendliche();
    }

    private int punkte(Kriterium kriterium, Urteil urteil) {
        return urteil.istAusgeschlossen() ? AUSGESCHLOSSEN : urteil.punkte(gewichte.punkte(kriterium));
    }
}
