package de.passgenau.matching.angebot;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.matching.text.Tabelle;

/** A way to say something in the text of an offer.
 *
 * @param selbstVerneint whether the words are a negation themselves, such as "keine Erfahrung nötig" */
record Stellenwort(String fakt, boolean selbstVerneint, Pattern muster) {

    /** All that are shipped with the engine, by what they say. */
    static final Map<String, List<Stellenwort>> ALLE = Tabelle.lesen(Stellenwort.class, "stellenworte.tsv")
            .stream()
            .map(zeile -> new Stellenwort(zeile[0], zeile[1].equals("SELBST"),
                    Pattern.compile(zeile[2], Pattern.UNICODE_CHARACTER_CLASS)))
            .collect(Collectors.groupingBy(Stellenwort::fakt));

    private static final Pattern TEILSATZ = Pattern
            .compile("[.!?;:]+(?=\\s|$)|,\\s|\\s[–—-]\\s|\\b(?:aber|sondern|dafür|dagegen)\\b");
    private static final Pattern VERNEINUNG = Pattern.compile(
            "\\b(kein(e|en|em|er|es)?|nicht|ohne|weder|nie|niemals|ausgeschlossen|unmöglich)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** The text in parts within which a negation reaches, in lower case. */
    static List<String> teilsaetze(String text) {
        return Stream.of(TEILSATZ.split(text.toLowerCase(Locale.GERMAN))).map(String::strip).toList();
    }

    /** Whether the part of a sentence says so, and does not deny it. */
    boolean steht(String teilsatz) {
        return muster.matcher(teilsatz).results().anyMatch(fund -> !istVerneint(teilsatz, fund.start(), fund.end()));
    }

    private boolean istVerneint(String teilsatz, int von, int bis) {
        var rest = selbstVerneint ? teilsatz.substring(0, von) + " " + teilsatz.substring(bis) : teilsatz;
        return VERNEINUNG.matcher(rest).find();
    }
}
