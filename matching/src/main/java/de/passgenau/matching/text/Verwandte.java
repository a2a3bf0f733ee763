package de.passgenau.matching.text;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words that stand for others, by their stems: people for what they have to do with, old names for new ones. */
final class Verwandte {

    private static final Map<String, String> AUCH = Tabelle.lesen(Verwandte.class, "verwandte.tsv")
            .stream()
            .collect(Collectors.toUnmodifiableMap(zeile -> stamm(zeile[0]), zeile -> stamm(zeile[1])));

    private Verwandte() {}

    /** What a stem is named after, if it is named after anything. */
    static Optional<String> von(String stamm) {
        return Optional.ofNullable(AUCH.get(stamm));
    }

    private static String stamm(String wort) {
        return Wortstamm.von(Schreibweise.falten(wort));
    }
}
