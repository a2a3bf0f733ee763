package de.passgenau.matching;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a list knows of one document.
 *
 * @param sicht what a {@link Sichtfilter} looks at, per field
 * @param merkmale values to filter by and to count, per field
 * @param ordnung one value to order by, per field; every entry of a list has the same fields
 * @param texte what beginnings of words are searched in
 * @param zahlen numbers and days to order by, per field; an entry without one comes last in either direction
 * @param stichworte short texts it is known by: offered while somebody types, and worth most in a search by relevance
 * @param lesetexte longer texts that are searched by relevance and shown with what was found, by name */
public record Eintrag(
        String id,
        long version,
        Map<String, Set<String>> sicht,
        Map<String, Set<String>> merkmale,
        Map<String, String> ordnung,
        List<String> texte,
        Map<String, Long> zahlen,
        List<String> stichworte,
        Map<String, String> lesetexte) {

    public Eintrag {
        if (id.isBlank()) {
            throw new IllegalArgumentException("An entry needs an id, got \"" + id + "\"");
        }
        sicht = Map.copyOf(sicht);
        merkmale = Map.copyOf(merkmale);
        ordnung = Map.copyOf(ordnung);
        texte = List.copyOf(texte);
        zahlen = Map.copyOf(zahlen);
        stichworte = List.copyOf(stichworte);
        lesetexte = Map.copyOf(lesetexte);
    }

    /** Nothing to read, and nothing to order by but words. */
    public Eintrag(String id, long version, Map<String, Set<String>> sicht, Map<String, Set<String>> merkmale,
            Map<String, String> ordnung, List<String> texte) {
        this(id, version, sicht, merkmale, ordnung, texte, Map.of(), List.of(), Map.of());
    }

    public Eintrag mitZahlen(Map<String, Long> andere) {
        return new Eintrag(id, version, sicht, merkmale, ordnung, texte, andere, stichworte, lesetexte);
    }

    public Eintrag mitTexten(List<String> kurze, Map<String, String> lange) {
        return new Eintrag(id, version, sicht, merkmale, ordnung, texte, zahlen, kurze, lange);
    }
}
