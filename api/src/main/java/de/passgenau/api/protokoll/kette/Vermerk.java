package de.passgenau.api.protokoll.kette;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * What an entry says. Nothing in it names a person in the clear.
 *
 * @param anrufer who did it, sealed; null where the application acts by itself
 * @param rollen the roles of the caller, in alphabetical order
 * @param zweck what for
 * @param feld the root field of the operation
 * @param bezuege opaque tokens of the cases concerned
 * @param angaben facts that name nobody
 * @param geheim text about a person, encrypted with the key of her case
 */
public record Vermerk(
        Protokollart art,
        @Nullable String anrufer,
        List<String> rollen,
        @Nullable String zweck,
        @Nullable String feld,
        List<String> bezuege,
        SortedMap<String, String> angaben,
        @Nullable String geheim) {

    public Vermerk {
        rollen = rollen.stream().sorted().toList();
        bezuege = List.copyOf(bezuege);
        angaben = Collections.unmodifiableSortedMap(new TreeMap<>(angaben));
    }

    static Vermerk siegel(String siegel) {
        return derAnwendung(Protokollart.SIEGEL, Map.of("siegel", siegel));
    }

    /** Of something that nobody called for. */
    public static Vermerk derAnwendung(Protokollart art, Map<String, String> angaben) {
        return new Vermerk(art, null, List.of(), null, null, List.of(), new TreeMap<>(angaben), null);
    }
}
