package de.passgenau.matching.text;

import java.util.regex.Pattern;

/** Takes the marks of gender out of a title: (m/w/d), /in, *in, :in, _in, /-in, VerkäuferIn, Angestellte/r, Beamt(er/in). */
public final class Gendermarken {

    private static final int SCHREIBUNG = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String GESCHLECHT = "div\\.?|divers|männl(?:ich|\\.)?|weibl(?:ich|\\.)?|männer|frauen|frau|mann";
    /** (m/w/d), [gn*], (männlich, weiblich, divers) */
    private static final String IN_KLAMMERN = "[(\\[{]\\s*(?:[mwfdxiagn*]|mensch|" + GESCHLECHT
            + ")(?:\\s*[/|,*:.;+&-]?\\s*(?:[mwfdxiagnt*]|" + GESCHLECHT + ")){0,4}\\s*[)\\]}]";
    /** all genders welcome */
    private static final String ALLE = "[(\\[]?(?<![\\p{L}\\d])all[ -]?genders?(?![\\p{L}\\d])(?: welcome)?[)\\]]?";
    /** m/w/d, mwd */
    private static final String OHNE_KLAMMERN = "(?<![\\p{L}\\d])[mwfd]\\s?[/|*]\\s?[mwfd](?:\\s?[/|*]\\s?(?:divers|[dxit*]))?"
            + "(?![\\p{L}\\d])|(?<!\\p{L})(?:mwd|wmd|gn\\*)(?!\\p{L})";
    static final Pattern ZUSATZ = Pattern.compile(IN_KLAMMERN + "|" + ALLE + "|" + OHNE_KLAMMERN, SCHREIBUNG);
    /** Verkäufer/in, Verkäufer*innen, Angestellte:r */
    private static final String MIT_ZEICHEN = "(?<=\\p{L}{3})(?:\\s?/\\s?-?\\s?|[*:_·•’'!|]-?)(?:innen|inn|in|r|n|en|er|e)(?!\\p{L})";
    /** Verkäufer(in), Beamt(er/in) */
    private static final String MIT_KLAMMERN = "(?<=\\p{L}{3})\\(-?(?:innen|in|r|n|e|er|en|(?:er|r|e)/-?in|r/-?s)\\)(?:/-?in(?!\\p{L}))?";
    /** Angestellte/r/in */
    private static final String DOPPELT = "(?<=e)/r/in(?!\\p{L})";
    static final Pattern ENDUNG = Pattern.compile(MIT_ZEICHEN + "|" + MIT_KLAMMERN + "|" + DOPPELT, SCHREIBUNG);
    private static final Pattern OHNE_ZEICHEN = Pattern.compile("\\p{Ll}In(?:nen)?(?!\\p{L})|(?i:mwd|wmd|genders?)");
    static final Pattern BINNEN_I = Pattern.compile("(?<=\\p{Ll}{3})In(?:nen)?(?!\\p{L})");

    private static final String KLAMMERN = "([{";
    private static final String ERSTE_BUCHSTABEN = "aAmMwWfFdDgG";
    private static final String ZEICHEN = "/*:_·•’'!|(";

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
        var ohneZusatz = verdecken(text, ZUSATZ, Gendermarken::beginntZusatz);
        var ohneEndung = verdecken(ohneZusatz, ENDUNG, Gendermarken::beginntEndung);
        return verdecken(ohneEndung, BINNEN_I, (stand, stelle) -> stand.charAt(stelle) == 'I');
    }

    /** Where a mark can begin at all, which is said without trying the whole pattern on every letter of a long text. */
    @FunctionalInterface
    private interface Anfang {

        boolean moeglich(String text, int stelle);
    }

    private static String verdecken(String text, Pattern marke, Anfang anfang) {
        var sucher = marke.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        var verdeckt = new StringBuilder(text);
        int stelle = 0;
        while (stelle < text.length()) {
            if (anfang.moeglich(text, stelle) && sucher.region(stelle, text.length()).lookingAt()) {
                verdeckt.replace(stelle, sucher.end(), " ".repeat(sucher.end() - stelle));
                stelle = sucher.end();
            } else {
                stelle++;
            }
        }
        return verdeckt.toString();
    }

    private static boolean beginntZusatz(String text, int stelle) {
        return KLAMMERN.indexOf(text.charAt(stelle)) >= 0 || ERSTE_BUCHSTABEN.indexOf(text.charAt(stelle)) >= 0
                && (stelle == 0 || !Character.isLetter(text.charAt(stelle - 1)));
    }

    private static boolean beginntEndung(String text, int stelle) {
        var zeichen = text.charAt(stelle);
        return ZEICHEN.indexOf(zeichen) >= 0
                || Character.isWhitespace(zeichen) && stelle + 1 < text.length() && text.charAt(stelle + 1) == '/';
    }

    private static boolean gehoertZuKeinerMarke(int zeichen) {
        return Character.isLetterOrDigit(zeichen) || zeichen == ' ' || zeichen == '-' || zeichen == ','
                || zeichen == '.';
    }
}
