package de.passgenau.matching;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a list knows of one document. Ids, names of fields and values of {@code sicht} and {@code merkmale} have up to
 * {@link #LAENGSTER_WERT} characters, all of them whole; anything else is refused. Of a text the first
 * {@link #LAENGSTER_TEXT} characters are searched in and shown, of a short one that it is known by, or ordered by, the first
 * {@link #LAENGSTER_WERT}: the rest of it is as if nobody had written it.
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

    /** In characters: what is compared letter by letter is never a text. */
    public static final int LAENGSTER_WERT = 8_000;

    /** In characters: some thirty pages. */
    public static final int LAENGSTER_TEXT = 100_000;
    private static final int GEZEIGT = 40;

    public Eintrag {
        if (id.isBlank()) {
            throw new IllegalArgumentException("An entry needs an id, got \"" + id + "\"");
        }
        pruefe("Die Kennung eines Eintrags", id);
        sicht.forEach(Eintrag::pruefe);
        merkmale.forEach(Eintrag::pruefe);
        Stream.of(ordnung, zahlen, lesetexte)
                .flatMap(felder -> felder.keySet().stream())
                .forEach(feld -> pruefe("Ein Feldname", feld));
        sicht = Map.copyOf(sicht);
        merkmale = Map.copyOf(merkmale);
        ordnung = Map.copyOf(ordnung);
        texte = List.copyOf(texte);
        zahlen = Map.copyOf(zahlen);
        stichworte = List.copyOf(stichworte);
        lesetexte = Map.copyOf(lesetexte);
    }

    private static void pruefe(String feld, Set<String> werte) {
        pruefe("Ein Feldname", feld);
        werte.forEach(wert -> pruefe("Ein Wert von »" + feld + "«", wert));
    }

    private static void pruefe(String was, String wert) {
        if (wert.length() > LAENGSTER_WERT) {
            throw new IllegalArgumentException("%s hat höchstens %d Zeichen, dieser Text hat %d: »%s…«"
                    .formatted(was, LAENGSTER_WERT, wert.length(), wert.substring(0, GEZEIGT)));
        }
        if (wert.codePoints().anyMatch(zeichen -> Character.getType(zeichen) == Character.SURROGATE)) {
            throw new IllegalArgumentException("%s hat nur ganze Zeichen, hier steht ein halbes: »%s«"
                    .formatted(was, wert.substring(0, Math.min(GEZEIGT, wert.length()))));
        }
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
