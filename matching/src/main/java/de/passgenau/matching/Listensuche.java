package de.passgenau.matching;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** One question to a list, answered from one state of it. Of what somebody typed the first {@link #LAENGSTER_TEXT} characters
 * count.
 *
 * @param sicht what the asking person may know of; nothing else is found or counted
 * @param merkmale wanted values: one of them per field, every field at once
 * @param text beginnings of words that all must occur, of which the first 32 count; empty for no such wish
 * @param volltext German words that all must occur in some form, compounds and a typing error in long ones included;
 *        empty for no such wish
 * @param facetten fields whose values are counted as well */
public record Listensuche(
        Sichtfilter sicht,
        Map<String, Set<String>> merkmale,
        String text,
        Ordnung ordnung,
        Ausschnitt ausschnitt,
        String volltext,
        List<String> facetten) {

    /** In characters: nobody types more. */
    public static final int LAENGSTER_TEXT = 1_000;

    public Listensuche {
        text = anfang(text);
        volltext = anfang(volltext);
        merkmale = Map.copyOf(merkmale);
        facetten = List.copyOf(facetten);
    }

    /** Up to the last whole word. */
    private static String anfang(String text) {
        if (text.length() <= LAENGSTER_TEXT) {
            return text;
        }
        int ende = text.lastIndexOf(' ', LAENGSTER_TEXT);
        return text.substring(0, ende < 0 ? LAENGSTER_TEXT : ende);
    }

    public Listensuche(Sichtfilter sicht, Map<String, Set<String>> merkmale, String text, Ordnung ordnung,
            Ausschnitt ausschnitt) {
        this(sicht, merkmale, text, ordnung, ausschnitt, "", List.of());
    }

    public Listensuche mitVolltext(String worte) {
        return new Listensuche(sicht, merkmale, text, ordnung, ausschnitt, worte, facetten);
    }

    public Listensuche mitFacetten(List<String> felder) {
        return new Listensuche(sicht, merkmale, text, ordnung, ausschnitt, volltext, felder);
    }
}
