package de.passgenau.api.einfuhr.datei;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import de.passgenau.api.einfuhr.datei.Spalte.Form;

/** Reads cells in which one thing has several parts; nothing where one of them is not written so. */
public final class Verbundleser {

    private static final Pattern SCHLUESSEL = Pattern.compile("(?:1\\s*:\\s*)?(\\d{1,4})");
    private static final Pattern ANSCHRIFT = Pattern.compile("(?:(?<strasse>.+),\\s*)?(?<plz>\\d{5})\\s+(?<ort>[^,]+)");
    private static final Pattern STANDORT = Pattern.compile("(?<name>[^,]+),\\s*(?<anschrift>.*\\d{5}\\s+[^,]+)");
    private static final Pattern ANTEIL = Pattern
            .compile("(?<geber>[^:(]+?)(?::\\s*(?<betrag>[^(]+?))?\\s*(?:\\((?<hinweis>.+)\\))?");
    private static final Pattern ERGEBNIS = Pattern
            .compile("(?<kennzahl>[^:]+):\\s*(?<wert>\\d[\\d.,]*)\\s*(?<einheit>[^(]+?)"
                    + "\\s*(?:\\((?<tag>[\\d.-]{6,10})?[,;\\s]*(?<hinweis>[^)]*)\\))?");

    private Verbundleser() {}

    /** As {@code 1:15} or 15 persons for one worker. */
    public static Optional<Integer> schluessel(String text) {
        var treffer = SCHLUESSEL.matcher(text);
        return treffer.matches() ? Optional.of(Integer.valueOf(treffer.group(1))) : Optional.empty();
    }

    /** As {@code Am Markt 1, 17268 Templin}, with or without a street. */
    public static Optional<Map<String, Object>> anschrift(String text) {
        return teile(ANSCHRIFT, text).map(treffer -> felder(treffer, "strasse", "plz", "ort"));
    }

    public static Optional<List<Map<String, Object>>> standorte(String text) {
        return jedes(text, einer -> teile(STANDORT, einer)
                .flatMap(treffer -> anschrift(treffer.group("anschrift")).map(anschrift -> {
                    var standort = felder(treffer, "name");
                    standort.put("anschrift", anschrift);
                    return standort;
                })));
    }

    /** Who pays with the Jobcenter: {@code Landkreis: 10.000,00 (je Jahr)}. */
    public static Optional<List<Map<String, Object>>> anteile(String text) {
        return jedes(text, einer -> teile(ANTEIL, einer).flatMap(treffer -> {
            var anteil = felder(treffer, "geber", "hinweis");
            var betrag = treffer.group("betrag");
            var gelesen = betrag == null ? Optional.empty() : Zellenleser.lies(Form.EURO, betrag);
            gelesen.ifPresent(euro -> anteil.put("betrag", euro));
            return betrag == null || gelesen.isPresent() ? Optional.of(anteil) : Optional.empty();
        }));
    }

    /** Figures of former runs: {@code Integrationsquote: 28,8 % (31.12.2025, rund)}. */
    public static Optional<List<Map<String, Object>>> ergebnisse(String text) {
        return jedes(text, einer -> teile(ERGEBNIS, einer).flatMap(treffer -> {
            var ergebnis = felder(treffer, "kennzahl", "einheit", "hinweis");
            var wert = Zellenleser.lies(Form.BRUCH, treffer.group("wert"));
            wert.ifPresent(zahl -> ergebnis.put("wert", zahl));
            var tag = treffer.group("tag");
            var stichtag = tag == null ? Optional.empty() : Zellenleser.lies(Form.TAG, tag);
            stichtag.ifPresent(es -> ergebnis.put("stichtag", es));
            return wert.isPresent() && (tag == null || stichtag.isPresent()) ? Optional.of(ergebnis) : Optional.empty();
        }));
    }

    private static Optional<Matcher> teile(Pattern form, String text) {
        return Optional.of(form.matcher(text.strip())).filter(Matcher::matches);
    }

    /** All parts of the cell, or nothing. */
    private static Optional<List<Map<String, Object>>> jedes(String text,
            Function<String, Optional<Map<String, Object>>> lies) {
        var gelesene = Arrays.stream(text.split("\\|"))
                .map(String::strip)
                .filter(teil -> !teil.isEmpty())
                .map(lies)
                .toList();
        return gelesene.stream().allMatch(Optional::isPresent)
                ? Optional.of(gelesene.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }

    private static Map<String, Object> felder(Matcher treffer, String... namen) {
        var felder = new LinkedHashMap<String, Object>();
        for (var name : namen) {
            var wert = treffer.group(name);
            if (wert != null && !wert.isBlank()) {
                felder.put(name, wert.strip());
            }
        }
        return felder;
    }
}
