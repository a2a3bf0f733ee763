package de.passgenau.matching.lucene.spalten;

import de.passgenau.matching.bewertung.stelle.Lagenwunsch;
import de.passgenau.matching.bewertung.stelle.Stellenpunkte;
import de.passgenau.matching.bewertung.stelle.Weg;

/**
 * The persons of a segment.
 *
 * @param eignung see {@link #eignung(int, int, int)}
 * @param lage see {@link #lage(int, boolean)}
 * @param berufslage code of the Berufslage, without experience
 * @param weg see {@link #weg(int, int)}
 * @param weitesteMitPkw for each run, the greatest radius of anybody who may have a car; -1 if there is nobody
 * @param weitesteOhnePkw for each run, of anybody else
 * @param unmoeglich the loads that rule out a job, one bit each
 * @param verfuegbarAb days since 1970
 * @param jugendschutzBis days since 1970; the smallest number if it is over
 * @param berufe number in the Codebuch of occupations, doubled, plus 1 for the Zielberuf
 * @param nachWunsch the persons by what they wish
 * @param nachweise numbers in the Codebuch of proofs
 */
public record Bewerberspalten(
        Orte orte,
        byte[] eignung,
        byte[] lage,
        byte[] berufslage,
        byte[] erfahrungsjahre,
        char[] weg,
        short[] weitesteMitPkw,
        short[] weitesteOhnePkw,
        short[] unmoeglich,
        int[] verfuegbarAb,
        int[] jugendschutzBis,
        Listenspalte berufe,
        Wunschregister nachWunsch,
        Listenspalte nachweise,
        Idfolge ids) {
    private static final int RADIEN = 1001;
    private static final int MIT_PKW = new Weg(null, null, false, false).code();
    private static final int OHNE_PKW = new Weg(null, false, false, false).code();

    /** Of whom the place or the radius is unknown. */
    public static final int WEG_UNBEKANNT = RADIEN * Weg.ANZAHL;

    /** All codes of a Weg with a known radius are smaller. */
    public static int weg(int radiusKm, int weg) {
        return radiusKm * Weg.ANZAHL + weg;
    }

    public static int radiusKm(int weg) {
        return weg / Weg.ANZAHL;
    }

    public static int wegcode(int weg) {
        return weg % Weg.ANZAHL;
    }

    /** Of somebody who has a car, or of whom nobody knows. */
    public static int wegMitPkw(int radiusKm) {
        return weg(radiusKm, MIT_PKW);
    }

    public static int wegOhnePkw(int radiusKm) {
        return weg(radiusKm, OHNE_PKW);
    }

    /** How many codes {@link #lage(int, boolean)} has. */
    public static int lagen() {
        return Lagenwunsch.ANZAHL * 2;
    }

    /** The code of the Lagenwunsch, and whether work from home was agreed on. */
    public static int lage(int lagenwunsch, boolean heimarbeit) {
        return lagenwunsch * 2 + (heimarbeit ? 1 : 0);
    }

    public static int lagenwunsch(int lage) {
        return lage / 2;
    }

    public static boolean heimarbeit(int lage) {
        return lage % 2 == 1;
    }

    private static final int UMFAENGE = 8;

    /** How many codes {@link #eignung(int, int, int)} has. */
    public static int eignungen() {
        return UMFAENGE * Stellenpunkte.sprachkenntnisse() * Stellenpunkte.naehen();
    }

    /** Three facts as one code, so that one look answers for all of them. */
    public static int eignung(int umfang, int sprache, int naehe) {
        return (umfang * Stellenpunkte.sprachkenntnisse() + sprache) * Stellenpunkte.naehen() + naehe;
    }
}
