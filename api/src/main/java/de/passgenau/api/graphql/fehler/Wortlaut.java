package de.passgenau.api.graphql.fehler;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The wording of graphql-java's own sentences, without names of Java classes, and without its English remainders. */
final class Wortlaut {

    private static final int LAENGSTE_MELDUNG = 500;

    private static final Map<String, String> WERTE = Map.of("'LinkedHashMap'", "'Object'", "'ArrayList'", "'List'",
            "'Integer'", "'Int'", "'Long'", "'Int'", "'BigInteger'", "'Int'", "'Double'", "'Float'", "'BigDecimal'",
            "'Float'");

    private static final Map<String, String> DEUTSCH = Map.of(" has an invalid value: ", " hat einen ungültigen Wert: ",
            "Variable '", "Die Variable '", "Validierungsfehler", "Fehler im Dokument");

    /** How graphql-java prints a literal of the document, with the literal itself. */
    private static final Pattern LITERAL = Pattern.compile(
            "'?\\b(?:String|Int|Float|Boolean|Enum)Value\\{(?:value|name)='?([^'}]*)'?\\}'?");
    private static final Pattern ZUSAMMENGESETZT = Pattern.compile("'?\\b(?:Object|Array)Value\\{.*\\}'?");

    private Wortlaut() {}

    static String von(String meldung, Locale sprache) {
        String text = LITERAL.matcher(ersetzt(meldung, WERTE)).replaceAll("\"$1\"");
        text = ZUSAMMENGESETZT.matcher(text).replaceAll("{…}");
        if (Locale.GERMAN.getLanguage().equals(sprache.getLanguage())) {
            text = ersetzt(text, DEUTSCH);
        }
        return text.length() <= LAENGSTE_MELDUNG ? text : text.substring(0, LAENGSTE_MELDUNG) + "…";
    }

    private static String ersetzt(String text, Map<String, String> woerter) {
        String neu = text;
        for (Map.Entry<String, String> wort : woerter.entrySet()) {
            neu = neu.replace(wort.getKey(), wort.getValue());
        }
        return neu;
    }
}
