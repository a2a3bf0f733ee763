package de.passgenau.api.graphql.fehler;

import java.util.Locale;
import java.util.Map;

/** The wording of graphql-java's own sentences, without names of Java classes, and without its English remainders. */
final class Wortlaut {

    private static final int LAENGSTE_MELDUNG = 500;

    private static final Map<String, String> WERTE = Map.of("'LinkedHashMap'", "'Object'", "'ArrayList'", "'List'",
            "'Integer'", "'Int'", "'Long'", "'Int'", "'BigInteger'", "'Int'", "'Double'", "'Float'", "'BigDecimal'",
            "'Float'");

    private static final Map<String, String> DEUTSCH = Map.of(" has an invalid value: ", " hat einen ungültigen Wert: ",
            "Variable '", "Die Variable '", "Validierungsfehler", "Fehler im Dokument");

    private Wortlaut() {}

    static String von(String meldung, Locale sprache) {
        String text = ersetzt(meldung, WERTE);
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
