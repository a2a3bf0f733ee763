package de.passgenau.matching.zulassung.lesen;

import java.text.Normalizer;
import java.util.Locale;

/** The same for every spelling of a word; unlike in a search, "älter" is not "Alter". */
final class Wortform {

    private Wortform() {}

    static String von(String wort) {
        return Normalizer.normalize(wort, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
    }
}
