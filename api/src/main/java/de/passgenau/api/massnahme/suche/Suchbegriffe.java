package de.passgenau.api.massnahme.suche;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What people call the codes of the catalogue beside their names, so that they are found by those words too. */
final class Suchbegriffe {

    private static final String DATEN = "begriffe.tsv";
    private static final Map<String, List<String>> ALLE = lies();

    private Suchbegriffe() {}

    /** None for most. */
    static List<String> zu(Enum<?> code) {
        return ALLE.getOrDefault(code.getDeclaringClass().getSimpleName() + '.' + code.name(), List.of());
    }

    /** Every code that has some. */
    static Map<String, List<String>> alle() {
        return ALLE;
    }

    private static Map<String, List<String>> lies() {
        var daten = Objects.requireNonNull(Suchbegriffe.class.getResourceAsStream(DATEN), DATEN);
        try (var zeilen = new BufferedReader(new InputStreamReader(daten, StandardCharsets.UTF_8))) {
            return zeilen.lines()
                    .filter(zeile -> !zeile.startsWith("#"))
                    .map(zeile -> zeile.split("\t"))
                    .collect(
                            Collectors.toUnmodifiableMap(zellen -> zellen[0], zellen -> List.of(zellen[1].split(";"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
