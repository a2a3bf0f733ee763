package de.passgenau.matching;

import java.util.List;
import java.util.Map;

/** The wanted part of a list, in the order of the list.
 *
 * @param gesamt how many entries fulfil the search, on all pages together
 * @param facetten per wanted field how many entries have which value, the most frequent first, equal ones by the value;
 *        counted as if the search wanted no value of this field, so that others can be chosen beside */
public record Trefferliste(
        List<Treffer> treffer,
        long gesamt,
        boolean davorMehr,
        boolean danachMehr,
        Map<String, List<Facettenwert>> facetten) {

    public Trefferliste {
        treffer = List.copyOf(treffer);
        facetten = Map.copyOf(facetten);
    }

    /** An entry that fulfils the search, its place, and where the searched words are in its texts. */
    public record Treffer(String id, Marke marke, List<Fundstelle> fundstellen) {

        public Treffer {
            fundstellen = List.copyOf(fundstellen);
        }
    }

    /** How many of the entries have this value. */
    public record Facettenwert(String wert, long anzahl) {}

    /** A part of a text with searched words in it.
     *
     * @param name of the text; empty for a short one
     * @param text of up to some 200 characters, with … where it is cut
     * @param stellen of the words, from left to right */
    public record Fundstelle(String name, String text, List<Stelle> stellen) {

        public Fundstelle {
            stellen = List.copyOf(stellen);
        }
    }

    /** From the first character to before the last. */
    public record Stelle(int von, int bis) {}
}
