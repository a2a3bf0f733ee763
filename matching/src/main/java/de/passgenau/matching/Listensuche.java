package de.passgenau.matching;

import java.util.Map;
import java.util.Set;

/** One question to a list.
 *
 * @param sicht what the asking person may know of; nothing else is found or counted
 * @param merkmale wanted values: one of them per field, every field at once
 * @param text beginnings of words that all must occur; empty for no such wish */
public record Listensuche(
        Sichtfilter sicht,
        Map<String, Set<String>> merkmale,
        String text,
        Ordnung ordnung,
        Ausschnitt ausschnitt) {

    public Listensuche {
        merkmale = Map.copyOf(merkmale);
    }
}
