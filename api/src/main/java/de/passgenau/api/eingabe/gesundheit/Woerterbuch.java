package de.passgenau.api.eingabe.gesundheit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The word list, found in a text in one pass over its letters. */
final class Woerterbuch {

    private static final String DATEI = "gesundheitsangaben.txt";
    private static final String HARMLOS = "harmlos:";
    private static final int ANFANG = 3;
    private static final int LAENGSTE_ENDUNG = 24;

    private final Map<String, List<Merkwort>> nachAnfang;
    private final Pattern endungen;

    private Woerterbuch(List<String> zeilen) {
        nachAnfang = zeilen.stream()
                .filter(zeile -> !zeile.startsWith(HARMLOS))
                .map(Merkwort::aus)
                .collect(Collectors.groupingBy(wort -> wort.stamm().substring(0, ANFANG)));
        endungen = Pattern.compile(zeilen.stream()
                .filter(zeile -> zeile.startsWith(HARMLOS))
                .map(zeile -> Schreibung.gefaltet(Schreibung.klein(zeile.substring(HARMLOS.length()).strip())))
                .collect(Collectors.joining("|", "[a-z]{3}(?:", ")(?:inen|en|n|e|er|es|s)?$")));
    }

    static Woerterbuch gelesen() {
        try (var datei = Objects.requireNonNull(Woerterbuch.class.getResourceAsStream(DATEI), DATEI)) {
            var text = new String(datei.readAllBytes(), StandardCharsets.UTF_8);
            return new Woerterbuch(text.lines()
                    .map(String::strip)
                    .filter(zeile -> !zeile.isEmpty() && !zeile.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a compound names an occupation, a place or a subject rather than somebody's state. */
    boolean istHarmlos(String wort) {
        return endungen.matcher(wort.substring(Math.max(0, wort.length() - LAENGSTE_ENDUNG))).find();
    }

    /** The first entry that stands in the text and counts. */
    Optional<Merkwort> erstes(String text, Predicate<Merkwort> zaehlt) {
        for (int stelle = 0; stelle + ANFANG <= text.length(); stelle++) {
            for (var wort : nachAnfang.getOrDefault(text.substring(stelle, stelle + ANFANG), List.of())) {
                if (zaehlt.test(wort) && wort.stehtIn(text, stelle)) {
                    return Optional.of(wort);
                }
            }
        }
        return Optional.empty();
    }
}
