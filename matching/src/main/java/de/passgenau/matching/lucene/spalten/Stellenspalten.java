package de.passgenau.matching.lucene.spalten;

import de.passgenau.matching.bewertung.stelle.Stellenpunkte;
import de.passgenau.matching.bewertung.stelle.Ziel;

/**
 * The offers of a segment.
 *
 * @param eignung see {@link #eignung(int, int, int)}
 * @param sprachbedarf code of what the offer needs
 * @param stellenlage code of the Stellenlage
 * @param ziel code of the Ziel, without the first bus; {@link #ORT_UNBEKANNT} if a place that matters is unknown
 * @param beginntUm minute of the day; -1 if unknown
 * @param belastungen one bit each
 * @param beginn days since 1970; the smallest number for at once
 * @param berufe numbers in the Codebuch of occupations
 * @param nachBerufen the offers by their occupation
 * @param muss numbers in the Codebuch of proofs, doubled, plus 1 for the last of which one is enough
 * @param kann the same for what is welcome
 */
public record Stellenspalten(
        Orte orte,
        byte[] eignung,
        byte[] sprachbedarf,
        byte[] stellenlage,
        byte[] ziel,
        short[] beginntUm,
        short[] belastungen,
        int[] beginn,
        Listenspalte berufe,
        Register nachBerufen,
        Listenspalte muss,
        Listenspalte kann,
        Idfolge ids) {

    /** Codes from here on are of offers for whom the place does not matter, or is unknown. */
    public static final int ORTLOS = 8;
    public static final int ORT_UNBEKANNT = Ziel.ANZAHL;

    private static final int UMFAENGE = 8;
    private static final int LAGEN = 8;

    /** How many codes {@link #eignung(int, int, int)} has. */
    public static int eignungen() {
        return UMFAENGE * LAGEN * Stellenpunkte.schonungen();
    }

    /** Three facts as one code, so that one look answers for all of them. */
    public static int eignung(int umfang, int lagen, int schonung) {
        return (umfang * LAGEN + lagen) * Stellenpunkte.schonungen() + schonung;
    }
}
