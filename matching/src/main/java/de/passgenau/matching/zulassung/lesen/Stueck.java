package de.passgenau.matching.zulassung.lesen;

import java.text.Normalizer;
import java.util.Locale;

/** A word, a number or a sign.
 *
 * @param form for words the same in every spelling */
record Stueck(Art art, String text, String form, Stelle stelle) {

    enum Art {
        WORT, ZAHL, NAME, ZEICHEN, ENDE
    }

    boolean ist(String wort) {
        return art == Art.WORT && form.equals(form(wort));
    }

    boolean istZeichen(String zeichen) {
        return art == Art.ZEICHEN && text.equals(zeichen);
    }

    /** The same for every spelling of a word; unlike in a search, "älter" is not "Alter". */
    static String form(String wort) {
        return Normalizer.normalize(wort, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
    }
}
