package de.passgenau.matching.text;

import java.text.Normalizer;
import java.util.Locale;

/** Folds the ways of spelling one word into one: case, umlauts (ä, ae, a), ß and ss, ph and f, accents. */
public final class Schreibweise {

    private static final String VOKALE_UND_Q = "aeiouyq";
    private static final int ERSTES_ZERLEGTES = 0x180;

    private Schreibweise() {}

    /** Lower case, umlauts as their base vowel (so that Köchin begins like Koch), ß as ss; other characters stay. */
    public static String falten(String text) {
        var klein = zusammengesetzt(text).toLowerCase(Locale.ROOT);
        var gefaltet = new StringBuilder(klein.length());
        for (int i = 0; i < klein.length(); i++) {
            char zeichen = klein.charAt(i);
            if (zeichen == 'h' && istPh(klein, i)) {
                gefaltet.setCharAt(gefaltet.length() - 1, 'f');
            } else if (zeichen != 'e' || !istUmlautE(klein, i)) {
                haengeAn(gefaltet, zeichen);
            }
        }
        return gefaltet.toString();
    }

    /** Letters with their marks as one character; Latin letters as they come from a German keyboard are that already. */
    private static String zusammengesetzt(String text) {
        return text.chars().allMatch(zeichen -> zeichen < ERSTES_ZERLEGTES)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** Only beside a vowel, so that abbreviations like KPH stay. */
    private static boolean istPh(String text, int stelle) {
        return stelle > 0 && text.charAt(stelle - 1) == 'p'
                && (istVokal(text, stelle - 2) || istVokal(text, stelle + 1));
    }

    private static boolean istVokal(String text, int stelle) {
        return stelle >= 0 && stelle < text.length() && VOKALE_UND_Q.indexOf(ohneUmlaut(text.charAt(stelle))) >= 0;
    }

    private static boolean istUmlautE(String text, int stelle) {
        if (stelle == 0) {
            return false;
        }
        char davor = text.charAt(stelle - 1);
        return davor == 'a' || davor == 'o' || davor == 'u' && !istVokal(text, stelle - 2);
    }

    private static void haengeAn(StringBuilder ziel, char zeichen) {
        if (zeichen < 0x80) {
            ziel.append(zeichen);
        } else if (zeichen == 'ß') {
            ziel.append("ss");
        } else if (Character.getType(zeichen) != Character.NON_SPACING_MARK) {
            ziel.append(ohneUmlaut(zeichen));
        }
    }

    private static char ohneUmlaut(char zeichen) {
        return switch (zeichen) {
            case 'ä' -> 'a';
            case 'ö' -> 'o';
            case 'ü' -> 'u';
            default -> zeichen < 0x80 || Character.isSurrogate(zeichen)
                    ? zeichen
                    : Normalizer.normalize(String.valueOf(zeichen), Normalizer.Form.NFD).charAt(0);
        };
    }
}
