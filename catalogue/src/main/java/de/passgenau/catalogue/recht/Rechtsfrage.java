package de.passgenau.catalogue.recht;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A place in a law among words that somebody typed: with or without a paragraph sign, in small letters, or with the
 * number of the book in digits.
 *
 * @param zitat as the directory writes it
 * @param worte what else was typed
 */
public record Rechtsfrage(String zitat, String worte) {

    private static final String NUMMER = "\\d{1,4}[a-z]?";
    private static final Pattern FORM = Pattern.compile("(?iu)(?<![\\p{L}\\d])(?:§{1,2}\\s*)?(?<von>" + NUMMER
            + ")(?:\\s*(?:bis|-|–)\\s*(?<bis>" + NUMMER
            + "))?(?<stelle>(?:\\s*,?\\s*(?:Abs\\.?|Absatz|Satz|S\\.|Nr\\.?|Nummer)\\s*" + NUMMER
            + ")*)\\s*(?:des\\s+)?(?<gesetz>SGB[\\s-]*(?<buch>[IVX]{1,4}|\\d{1,2})|AufenthG)(?![\\p{L}\\d])");
    private static final Pattern STUFE = Pattern.compile("(?iu)(?<art>[asn])[a-z]*\\.?\\s*(?<wert>" + NUMMER + ")");
    private static final List<String> BUECHER = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X",
            "XI", "XII", "XIII", "XIV");

    /** The first one in a text. */
    public static Optional<Rechtsfrage> aus(String text) {
        return FORM.matcher(text)
                .results()
                .findFirst()
                .map(form -> new Rechtsfrage(geschrieben(form),
                        (text.substring(0, form.start()) + ' ' + text.substring(form.end())).replaceAll("\\s+", " ")
                                .strip()));
    }

    private static String geschrieben(MatchResult form) {
        var von = form.group("von").toLowerCase(Locale.ROOT);
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
