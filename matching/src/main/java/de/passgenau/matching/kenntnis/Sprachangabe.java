package de.passgenau.matching.kenntnis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The levels of the Common European Framework that a text names, each with its language. */
final class Sprachangabe {

    private static final Pattern NIVEAU = Pattern.compile("[abc][12]");
    private static final Pattern STUFE = Pattern.compile("\\b(?:[abc][12]\\b|muttersprach)");
    private static final Pattern DEUTSCH = Pattern
            .compile("deutsch(?:kenntniss?e?n?|zertifikat|prufung|test|sprach\\p{L}*|niveau)?|dtz|telc|gothe|testdaf|"
                    + "sprachniveau|sprachzertifikat|sprachprufung|ger|daf|daz|osd|integrationskurs|sprachkurs|deutschkurs");
    private static final Pattern KURS = Pattern
            .compile("\\b\\p{L}*kurs\\b(?!.*(?:bestanden|abgeschlossen|zertifikat))");
    private static final Pattern NUR_NIVEAU = Pattern.compile("\\W*([abc][12])(?:[\\s-]*(?:zertifikat|niveau))?\\W*");
    private static final Pattern MUTTERSPRACHE = Pattern.compile("muttersprach\\p{L}*");

    private Sprachangabe() {}

    /** Codes such as SPRACHE_B2 for German or KENNTNIS_ENGLISCH_B2; expects folded text. */
    static Set<String> lesen(String text, Wendungen wendungen) {
        var nur = NUR_NIVEAU.matcher(text);
        if (nur.matches()) {
            return Set.of(deutsch(nur.group(1)));
        }
        return !STUFE.matcher(text).find() || KURS.matcher(text).find()
                ? Set.of()
                : jeSprache(Wendungen.worte(text), wendungen);
    }

    private static Set<String> jeSprache(List<String> worte, Wendungen wendungen) {
        var codes = new LinkedHashSet<String>();
        var sprache = "";
        var niveau = "";
        for (var wort : worte) {
            var neu = sprache(wort, wendungen);
            var stufe = stufe(wort);
            if (!neu.isEmpty()) {
                sprache = neu;
            }
            if (!stufe.isEmpty()) {
                niveau = stufe;
            }
            if (!sprache.isEmpty() && !niveau.isEmpty()) {
                codes.add(sprache + "_" + niveau);
                niveau = "";
            }
        }
        return codes;
    }

    private static String sprache(String wort, Wendungen wendungen) {
        if (DEUTSCH.matcher(wort).matches()) {
            return "SPRACHE";
        }
        return wendungen.lesen(wort)
                .codes()
                .stream()
                .filter(code -> wendungen.zu(code).filter(it -> it.art() == Nachweisart.SPRACHE).isPresent())
                .findFirst()
                .orElse("");
    }

    private static String stufe(String wort) {
        if (MUTTERSPRACHE.matcher(wort).matches()) {
            return "C2";
        }
        return NIVEAU.matcher(wort).matches() ? wort.toUpperCase(Locale.ROOT) : "";
    }

    private static String deutsch(String niveau) {
        return "SPRACHE_" + niveau.toUpperCase(Locale.ROOT);
    }
}
