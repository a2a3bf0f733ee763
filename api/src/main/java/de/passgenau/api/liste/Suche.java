package de.passgenau.api.liste;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import de.passgenau.api.graphql.fehler.Abgewiesen;
import org.jspecify.annotations.Nullable;

/** What a list is narrowed down by: one of the values per field, every field at once; no value is no wish. */
public record Suche(Map<String, Set<String>> merkmale, String text) {

    private static final int WERTE = 20;
    private static final int LAENGE = 200;

    public Suche {
        merkmale = Map.copyOf(merkmale);
    }

    public static Suche nachAllem() {
        return new Suche(Map.of(), "");
    }

    public static Suche nachText(@Nullable String text) {
        if (text != null && text.length() > LAENGE) {
            throw Abgewiesen.imFeld("suche.text", "fehler.suchtext", LAENGE, text.length());
        }
        return new Suche(Map.of(), text == null ? "" : text);
    }

    /** Only with one of these values, however many the application has found; with none of them, nothing. */
    public Suche nur(String feld, Collection<String> werte) {
        var mehr = new HashMap<>(merkmale);
        mehr.put(feld, Set.copyOf(werte));
        return new Suche(mehr, text);
    }

    public Suche und(String feld, @Nullable Collection<?> werte) {
        return und(feld, feld, werte);
    }

    /** @param argument what the caller has to change where these are too many */
    public Suche und(String feld, String argument, @Nullable Collection<?> werte) {
        if (werte == null || werte.isEmpty()) {
            return this;
        }
        if (werte.size() > WERTE) {
            throw Abgewiesen.imFeld("suche." + argument, "fehler.suchwerte", argument, WERTE, werte.size());
        }
        var mehr = new HashMap<>(merkmale);
        mehr.put(feld, werte.stream().map(String::valueOf).collect(Collectors.toSet()));
        return new Suche(mehr, text);
    }

    /** The same, and German words that all must occur in some form, and fields whose values are counted. */
    public Volltext mitWorten(String worte, List<String> facetten) {
        return new Volltext(this, worte, facetten);
    }

    /**
     * What a list is narrowed down by, and what is asked of its entries besides.
     *
     * @param worte    empty for no such wish
     * @param facetten fields whose values are counted
     */
    public record Volltext(Suche eingrenzung, String worte, List<String> facetten) {

        public Volltext {
            facetten = List.copyOf(facetten);
        }
    }
}
