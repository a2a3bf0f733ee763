package de.passgenau.matching.kenntnis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The classes of driving licences a text names: Führerschein B und CE, C/CE-Führerschein, Klasse 3.
 *
 * @param rest the text without them
 */
record Fahrerlaubnis(Set<String> codes, String rest) {

    private static final String KLASSE = "(?:a1|a2|am|a|be|b96|(?:c1|d1|b|c|d)\\s?\\+\\s?e|b|c1e|c1|ce|c|d1e|d1|de|d|l|t|[1-5])";
    private static final String LISTE = "(" + KLASSE + "(?:(?:\\s*(?:,|/|\\+|&|\\(|\\)|und\\s|u\\.)\\s*|\\s+)" + KLASSE
            + "(?![\\p{L}\\d.]))*)(?![\\p{L}\\d])";
    private static final String WORT = "(?:fuhrerschein\\p{L}*|fahrerlaubnis\\p{L}*|lappen|fsk|fs|fe)";
    private static final List<Pattern> NENNUNGEN = List.of(
            Pattern.compile(
                    "\\b" + WORT + "\\b[\\s:.(]*(?:(?:der|fur|die|neu|alt|eu|gultig\\p{L}*|vorhanden|alte|neue)\\s+)*"
                            + "(?:\\bklassen?\\b|\\bkl\\b)?[\\s:.]*" + LISTE),
            Pattern.compile("\\b(?:klassen?|kl\\.)\\s*" + LISTE),
            Pattern.compile("(?<![\\p{L}\\d])" + LISTE + "[\\s-]*" + WORT + "\\b"),
            Pattern.compile(
                    "^\\W*((?:be|c1e|c1|ce|b\\s?/\\s?be|c\\s?/\\s?ce|(?:c1|d1|b|c|d)\\s?\\+\\s?e|de)(?:\\s*[,/]\\s*"
                            + KLASSE + ")*)\\W*$"));
    /** What somebody does for a licence, he does without one. */
    private static final Pattern ZWECK = Pattern
            .compile("\\b(?:fur|zum)\\s+(?:den|\\p{L}{0,2}einen|ihren)\\s+(?:[pl]kw-?)?fuhrerschein\\p{L}*"
                    + "(?:\\s+(?:klasse\\s+)?" + KLASSE + "\\b)?");
    private static final Pattern EINE = Pattern.compile("(?<![\\p{L}\\d])" + KLASSE + "(?![\\p{L}\\d])");
    private static final Map<String, List<String>> ALTE = Map.of("1", List.of("A"), "2", List.of("CE"), "3",
            List.of("BE", "C1E"), "4", List.of("AM"), "5", List.of("L"), "B96", List.of("B"));

    /** Expects folded text. */
    static Fahrerlaubnis lesen(String text) {
        var codes = new LinkedHashSet<String>();
        var rest = ZWECK.matcher(text).replaceAll(" ");
        for (var nennung : NENNUNGEN) {
            var fund = nennung.matcher(rest);
            while (fund.find()) {
                nimm(fund.group(1), codes);
            }
            rest = nennung.matcher(rest).replaceAll(" ");
        }
        return new Fahrerlaubnis(codes, rest);
    }

    private static void nimm(String liste, Set<String> codes) {
        EINE.matcher(liste)
                .results()
                .map(fund -> fund.group().replaceAll("[\\s+]", "").toUpperCase(Locale.ROOT))
                .flatMap(klasse -> ALTE.getOrDefault(klasse, List.of(klasse)).stream())
                .forEach(klasse -> codes.add("FUEHRERSCHEIN_" + klasse));
    }
}
