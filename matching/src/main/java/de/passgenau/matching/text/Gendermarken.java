package de.passgenau.matching.text;

import java.util.List;
import java.util.regex.Pattern;

/** Takes the marks of gender out of a title: (m/w/d), /in, *in, :in, _in, /-in, VerkäuferIn, Angestellte/r, Beamt(er/in). */
public final class Gendermarken {

    private static final int SCHREIBUNG = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern ZUSATZ = Pattern.compile(
            """
                    [(\\[{]\\s*(?:[mwfdxiagn*]|div\\.?|divers|männl(?:ich|\\.)?|weibl(?:ich|\\.)?|männer|frauen|mann|frau|mensch)\
                    (?:\\s*[/|,*:.;+&-]?\\s*(?:[mwfdxiagnt*]|div\\.?|divers|männl(?:ich|\\.)?|weibl(?:ich|\\.)?|männer|frauen|frau|mann))\
                    {0,4}\\s*[)\\]}]|[(\\[]?\\ball[ -]?genders?\\b(?: welcome)?[)\\]]?|\
                    (?<![\\p{L}\\d])[mwfd]\\s?[/|*]\\s?[mwfd](?:\\s?[/|*]\\s?(?:divers|[dxit*]))?(?![\\p{L}\\d])|(?<!\\p{L})(?:mwd|wmd|gn\\*)(?!\\p{L})""",
            SCHREIBUNG);
    private static final Pattern ENDUNG = Pattern.compile(
            """
                    (?<=\\p{L}{3})(?:\\s?/\\s?-?\\s?|[*:_·•’'!|]-?)(?:innen|inn|in|r|n|en|er|e)(?!\\p{L})|\
                    (?<=\\p{L}{3})\\(-?(?:innen|in|r|n|e|er|en|(?:er|r|e)/-?in|r/-?s)\\)(?:/-?in(?!\\p{L}))?|(?<=e)/r/in(?!\\p{L})""",
            SCHREIBUNG);
    private static final Pattern OHNE_ZEICHEN = Pattern.compile("\\p{Ll}In(?:nen)?(?!\\p{L})|(?i:mwd|wmd|genders?)");
    private static final Pattern BINNEN_I = Pattern.compile("(?<=\\p{Ll}{3})In(?:nen)?(?!\\p{L})");

    private Gendermarken() {}

    /** The title with its marks replaced by nothing (endings) or a blank (additions). */
    public static String entfernen(String text) {
        if (text.codePoints().allMatch(Gendermarken::gehoertZuKeinerMarke) && !OHNE_ZEICHEN.matcher(text).find()) {
            return text;
        }
        var ohneZusatz = ZUSATZ.matcher(text).replaceAll(" ");
        var ohneEndung = ENDUNG.matcher(ohneZusatz).replaceAll("");
        return BINNEN_I.matcher(ohneEndung).replaceAll("");
    }

    /** The text with its marks replaced by blanks, so that every other character keeps its place. */
    public static String verdecken(String text) {
        var verdeckt = text;
        for (var marke : List.of(ZUSATZ, ENDUNG, BINNEN_I)) {
            verdeckt = marke.matcher(verdeckt).replaceAll(fund -> " ".repeat(fund.group().length()));
        }
        return verdeckt;
    }

    private static boolean gehoertZuKeinerMarke(int zeichen) {
        return Character.isLetterOrDigit(zeichen) || zeichen == ' ' || zeichen == '-' || zeichen == ','
                || zeichen == '.';
    }
}
