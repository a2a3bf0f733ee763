package de.passgenau.matching;

import java.util.Map;
import java.util.Set;

/**
 * One question to a ranking.
 *
 * @param sicht what the asking person may know of; nothing else is found, counted or compared with
 * @param merkmale wanted values: one of them per field, every field at once
 * @param ausschnitt its mark is one of a {@link Rangliste}
 */
public record Rangsuche(
        Sichtfilter sicht,
        Map<String, Set<String>> merkmale,
        Massstab massstab,
        Art art,
        Ausschnitt ausschnitt) {

    /** Whom the ranking is about. */
    public enum Art {
        /** Nothing excludes them. */
        PASSEND,
        /** Exactly one criterion excludes them; they rank by the points of all the others. */
        KNAPP
    }

    public Rangsuche {
        merkmale = Map.copyOf(merkmale);
    }
}
