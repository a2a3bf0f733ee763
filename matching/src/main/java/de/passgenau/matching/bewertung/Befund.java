package de.passgenau.matching.bewertung;

/** What one criterion gave to a hit.
 *
 * @param begruendung a German sentence with the facts, which can be read to the person
 * @param frage what to ask where something is unknown; empty otherwise */
public record Befund(
        Kriterium kriterium,
        Erfuellung erfuellung,
        int punkte,
        int maxPunkte,
        String begruendung,
        String frage) {

    public Befund {
        if (punkte < 0 || punkte > maxPunkte) {
            throw new IllegalArgumentException(kriterium + " hat " + punkte + " von " + maxPunkte + " Punkten");
        }
    }
}
