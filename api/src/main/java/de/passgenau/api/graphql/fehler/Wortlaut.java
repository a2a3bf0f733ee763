package de.passgenau.api.graphql.fehler;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The wording of graphql-java's own sentences, without names of Java classes, and without its English remainders. */
final class Wortlaut {

    private static final int LAENGSTE_MELDUNG = 500;

    private static final Map<String, String> WERTE = Map.ofEntries(entry("'LinkedHashMap'", "'Object'"),
            entry("'ArrayList'", "'List'"), entry("'Integer'", "'Int'"), entry("'Long'", "'Int'"),
            entry("'BigInteger'", "'Int'"), entry("'Double'", "'Float'"), entry("'BigDecimal'", "'Float'"),
            entry("'IntValue'", "'Int'"), entry("'FloatValue'", "'Float'"), entry("'StringValue'", "'String'"),
            entry("'BooleanValue'", "'Boolean'"), entry("'EnumValue'", "'Enum'"), entry("'NullValue'", "'null'"),
            entry("'ObjectValue'", "'Object'"), entry("'ArrayValue'", "'List'"));

    private static final Map<String, String> DEUTSCH = Map.ofEntries(
            entry(" has an invalid value: ", " hat einen ungültigen Wert: "), entry("Variable '", "Die Variable '"),
            entry("Validierungsfehler", "Fehler im Dokument"), entry("AST type von", "die Art"),
            entry("ANTLR-Fehler", "Fehler"), entry("Unknown operation named", "Es gibt keine Operation mit dem Namen"),
            entry("Must provide operation name if query contains multiple operations.",
                    "Das Dokument hat mehrere Operationen; bitte nennen Sie mit operationName eine davon."),
            entry("Fragment cycles nicht erlaubt", "Fragmente dürfen einander nicht im Kreis aufrufen"),
            entry("The variables input contains a field name ", "Unbekanntes Feld in den Variablen: "),
            entry(" that is not defined for input object type ", " gehört nicht zur Eingabe "),
            entry(" has coerced Null value for NonNull type ", " fehlt, verlangt ist ein Wert vom Typ "));

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
