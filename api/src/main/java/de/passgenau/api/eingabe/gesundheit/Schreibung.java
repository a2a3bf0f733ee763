package de.passgenau.api.eingabe.gesundheit;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes spellings of the same word equal, whether they differ by habit, by mistake or on purpose. */
final class Schreibung {

    private static final Pattern UNSICHTBAR = Pattern.compile("[\\p{Cf}\\p{Cs}\\p{M}\u115F\u1160\u3164\uFFA0]");
    private static final Pattern DOPPELT = Pattern.compile("([a-z])\\1+");

    /** Letters of other alphabets that look like one of ours. */
    private static final String FREMD = "авекмнорстухіїјѕԁαβεηικμνορτυχωıłđ";
    private static final String EIGEN = "abekmhopctyxiijsdabenikmvoptuxwild";

    /** Signs that are written for letters. */
    private static final String ZEICHEN = "013457@$!|€";
    private static final String BUCHSTABEN = "oieastasiie";

    private Schreibung() {}

    /** Small letters without accents or invisible signs; blanks, digits and punctuation stay. */
    static String klein(String text) {
        var schlicht = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replace("ß", "ss");
        return ersetzt(
                UNSICHTBAR.matcher(Normalizer.normalize(schlicht, Normalizer.Form.NFD)).replaceAll(""),
                FREMD, EIGEN);
    }

    /** What is left of small letters when spelling no longer counts. */
    static String gefaltet(String klein) {
        var klang = klein.replace("ae", "a")
                .replace("oe", "o")
                .replace("ue", "u")
                .replace("ph", "f")
                .replace("th", "t")
                .replace("rh", "r")
                .replace("ck", "k");
        return DOPPELT.matcher(klang).replaceAll("$1");
    }

    /** With letters where digits or signs stand for them. */
    static String entziffert(String text) {
        return ersetzt(text, ZEICHEN, BUCHSTABEN);
    }

    private static String ersetzt(String text, String statt, String durch) {
        var ergebnis = new StringBuilder(text);
        for (int i = 0; i < ergebnis.length(); i++) {
            int stelle = statt.indexOf(ergebnis.charAt(i));
            if (stelle >= 0) {
                ergebnis.setCharAt(i, durch.charAt(stelle));
            }
        }
        return ergebnis.toString();
    }
}
