package de.passgenau.matching.zulassung.lesen.stueck;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A word, a number or a sign.
 *
 * @param form for words the same in every spelling */
public record Stueck(Art art, String text, String form, Stelle stelle) {

    /** What it is. */
    public enum Art {
        WORT, ZAHL, NAME, ZEICHEN, ENDE
    }

    private static final Pattern GENDERMARKE = Pattern.compile("(?:[:*]|/-?)in(?:nen)?$");
    private static final Pattern ENDUNG = Pattern.compile("(?<=\\p{L}{4})(?:(?:er)?inn?(?:en)?|ern|er|en|em|es|e|s)$");

    public boolean ist(String wort) {
        return art == Art.WORT && form.equals(form(wort));
    }

    public boolean istZeichen(String zeichen) {
        return art == Art.ZEICHEN && text.equals(zeichen);
    }

    /** The same for every spelling of a word; unlike in a search, "älter" is not "Alter". */
    public static String form(String wort) {
        var form = Normalizer.normalize(wort, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        return GENDERMARKE.matcher(form).replaceFirst("");
    }

    /** The same for the cases, the plural and the female form of a word. */
    public String stamm() {
        return ENDUNG.matcher(form).replaceFirst("");
    }
}
