package de.passgenau.catalogue.recht;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A place in a law among words that somebody typed: with or without a paragraph sign, in small letters, or with the
 * number of the book in digits.
 *
 * @param zitat as the directory writes it
 */
public record Rechtsfrage(String zitat) {

    private static final String NUMMER = "\\d{1,4}[a-z]?";
    private static final Pattern FORM = Pattern
            .compile("(?iu)(?<![\\p{L}\\d])(?:(?:§{1,2}|paragra(?:ph|f)(?:en)?\\b)\\s*)?(?<von>"
                    + Zitat.PARAGRAPH
                    + ")(?:\\s*(?:bis|-|–)\\s*(?<bis>" + NUMMER
                    + "))?(?<stelle>(?:\\s*,?\\s*(?:Abs\\.?|Absatz|Satz|S\\.|Nr\\.?|Nummer)\\s*" + NUMMER
                    + ")*)\\s*(?:des\\s+)?(?<gesetz>SGB[\\s-]*(?<buch>[IVX]{1,4}|\\d{1,2})|AufenthG)(?![\\p{L}\\d])");
    private static final Pattern BINDEWORT = Pattern
            .compile("(?iu)(?<!\\p{L})(?:i\\.?\\s*V\\.?\\s*m\\.?|in Verbindung mit)(?!\\p{L})");
    private static final Pattern ZEICHEN = Pattern.compile("(?iu)(?<!\\p{L})paragra(?:ph|f)(?:en)?\\s*(?=\\d)");
    private static final Pattern STUFE = Pattern.compile("(?iu)(?<art>[asn])[a-z]*\\.?\\s*(?<wert>" + NUMMER + ")");
    private static final List<String> BUECHER = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X",
            "XI", "XII", "XIII", "XIV");

    /** All in a text that the directory knows, in their order, and what else was typed, with the sign for a paragraph. */
    public static Gefunden in(String getippt, Predicate<Rechtsfrage> bekannte) {
        var text = ZEICHEN.matcher(getippt).replaceAll("§ ");
        var fragen = new ArrayList<Rechtsfrage>();
        var worte = FORM.matcher(text).replaceAll(form -> {
            var frage = new Rechtsfrage(geschrieben(form));
            if (!bekannte.test(frage)) {
                return Matcher.quoteReplacement(form.group());
            }
            fragen.add(frage);
            return " ";
        });
        return fragen.isEmpty()
                ? new Gefunden(List.of(), text)
                : new Gefunden(fragen.stream().distinct().toList(),
                        BINDEWORT.matcher(worte).replaceAll(" ").replaceAll("\\s+", " ").strip());
    }

    /** What was found in a text. */
    public record Gefunden(List<Rechtsfrage> fragen, String worte) {}

    private static String geschrieben(MatchResult form) {
        var von = form.group("von").replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        var bis = form.group("bis") == null ? "" : " bis " + form.group("bis").toLowerCase(Locale.ROOT);
        var stelle = STUFE.matcher(form.group("stelle"))
                .results()
                .map(stufe -> ' ' + art(stufe.group("art")) + ' ' + stufe.group("wert").toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
        return (bis.isEmpty() ? "§ " : "§§ ") + von + bis + stelle + ' ' + gesetz(form);
    }

    private static String art(String anfang) {
        return switch (anfang.toLowerCase(Locale.ROOT)) {
            case "a" -> "Abs.";
            case "s" -> "Satz";
            default -> "Nr.";
        };
    }

    private static String gesetz(MatchResult form) {
        var buch = form.group("buch");
        if (buch == null) {
            return "AufenthG";
        }
        int nummer = Character.isDigit(buch.charAt(0)) ? Integer.parseInt(buch) : 0;
        return "SGB " + (nummer > 0 && nummer < BUECHER.size() ? BUECHER.get(nummer) : buch.toUpperCase(Locale.ROOT));
    }

    /** Whether a name is a citation of this place, or of one in it or around it. */
    public boolean trifft(String name) {
        return Zitat.lies(zitat)
                .flatMap(gemeint -> Zitat.lies(name).map(eines -> eines.trifft(gemeint) > 0))
                .orElse(false);
    }
}
