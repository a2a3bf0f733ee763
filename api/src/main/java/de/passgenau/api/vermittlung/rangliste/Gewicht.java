package de.passgenau.api.vermittlung.rangliste;

import java.util.List;

import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.bewertung.Kriterium;

/**
 * How many points a criterion counts at the most, and between which limits one may shift that.
 *
 * @param von not less
 * @param bis not more
 */
public record Gewicht(Kriterium kriterium, int punkte, int von, int bis) {

    public static List<Gewicht> alle(Gewichte gewichte) {
        return gewichte.gewichte()
                .entrySet()
                .stream()
                .map(eines -> new Gewicht(eines.getKey(), eines.getValue().wert(), eines.getValue().von(),
                        eines.getValue().bis()))
                .toList();
    }
}
