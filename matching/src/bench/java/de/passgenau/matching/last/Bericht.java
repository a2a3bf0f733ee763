package de.passgenau.matching.last;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What was measured, as a table and as JSON. */
final class Bericht {

    private final Map<String, Map<String, Object>> zeilen = new LinkedHashMap<>();

    void setze(String zeile, String spalte, Object wert) {
        zeilen.computeIfAbsent(zeile, neu -> new LinkedHashMap<>()).put(spalte, wert);
    }

    void setze(String zeile, Zeiten zeiten, String zusatz) {
        setze(zeile, "p50" + zusatz, zeiten.perzentil(50));
        setze(zeile, "p95" + zusatz, zeiten.perzentil(95));
        setze(zeile, "p99" + zusatz, zeiten.perzentil(99));
        setze(zeile, "mean" + zusatz, zeiten.mittel());
    }

    /** One line for each figure, one column for each way. */
    String tabelle() {
        var text = new StringBuilder("%-20s".formatted(""));
        zeilen.keySet().forEach(name -> text.append("%26s".formatted(name)));
        for (var spalte : spalten()) {
            text.append("\n%-20s".formatted(spalte));
            zeilen.values().forEach(werte -> text.append("%26s".formatted(zahl(werte.getOrDefault(spalte, "")))));
        }
        return text.append('\n').toString();
    }

    private List<String> spalten() {
        return zeilen.values().stream().flatMap(werte -> werte.keySet().stream()).distinct().toList();
    }

    private static String zahl(Object wert) {
        return wert instanceof Double zahl
                ? String.format(Locale.ROOT, zahl < 10 ? "%.3f" : "%.1f", zahl)
                : wert.toString();
    }

    String json() {
        return zeilen.entrySet()
                .stream()
                .map(zeile -> "\"" + zeile.getKey() + "\": {" + felder(zeile.getValue()) + "}")
                .collect(Collectors.joining(",\n  ", "{\n  ", "\n}\n"));
    }

    private static String felder(Map<String, Object> werte) {
        return werte.entrySet()
                .stream()
                .map(feld -> "\"" + feld.getKey() + "\": "
                        + (feld.getValue() instanceof Number ? zahl(feld.getValue()) : "\"" + feld.getValue() + "\""))
                .collect(Collectors.joining(", "));
    }

    void schreibe(Path ordner, String name) throws IOException {
        Files.createDirectories(ordner);
        Files.writeString(ordner.resolve(name + ".txt"), tabelle());
        Files.writeString(ordner.resolve(name + ".json"), json());
    }
}
