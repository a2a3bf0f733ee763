package de.passgenau.matching;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a list knows of one document.
 *
 * @param sicht what a {@link Sichtfilter} looks at, per field
 * @param merkmale values to filter by, per field
 * @param ordnung one value to order by, per field; every entry of a list has the same fields
 * @param texte what free text is searched in */
public record Eintrag(
        String id,
        long version,
        Map<String, Set<String>> sicht,
        Map<String, Set<String>> merkmale,
        Map<String, String> ordnung,
        List<String> texte) {

    public Eintrag {
        if (id.isBlank()) {
            throw new IllegalArgumentException("An entry needs an id, got \"" + id + "\"");
        }
        sicht = Map.copyOf(sicht);
        merkmale = Map.copyOf(merkmale);
        ordnung = Map.copyOf(ordnung);
        texte = List.copyOf(texte);
    }
}
