package de.passgenau.api.vermittlung.rangliste;

import de.passgenau.matching.bewertung.Befund;
import de.passgenau.matching.bewertung.Erfuellung;
import de.passgenau.matching.bewertung.Kriterium;
import org.jspecify.annotations.Nullable;

/**
 * What one criterion gave, as a person reads it.
 *
 * @param frage what to ask where something is unknown (N-03); null if nothing
 */
public record Kriteriumsbefund(
        Kriterium kriterium,
        Erfuellung erfuellt,
        int punkte,
        int maxPunkte,
        String begruendung,
        @Nullable String frage) {

    static Kriteriumsbefund von(Befund befund) {
        return new Kriteriumsbefund(befund.kriterium(), befund.erfuellung(), befund.punkte(), befund.maxPunkte(),
                befund.begruendung() + '.', befund.frage().isBlank() ? null : befund.frage());
    }

    /** How many points its answer may bring. */
    int offenePunkte() {
        return maxPunkte - punkte;
    }
}
