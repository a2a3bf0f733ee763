package de.passgenau.matching.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that stand for others, by their stems: people for what they have to do with, old names for new ones. */
final class Verwandte {

    private static final Map<String, List<String>> AUCH = Tabelle.lesen(Verwandte.class, "verwandte.tsv")
            .stream()
            .collect(Collectors.toUnmodifiableMap(zeile -> stamm(zeile[0]),
                    zeile -> Stream.of(zeile[1].split(" ")).map(Verwandte::stamm).toList()));

    private Verwandte() {}

    /** What a stem is named after; none if it is named after nothing. */
    static List<String> von(String stamm) {
        return AUCH.getOrDefault(stamm, List.of());
    }

    private static String stamm(String wort) {
        return Wortstamm.von(Schreibweise.falten(wort));
    }
}
