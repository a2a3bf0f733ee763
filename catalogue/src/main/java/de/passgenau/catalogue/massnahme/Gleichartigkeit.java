package de.passgenau.catalogue.massnahme;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * By what Maßnahmen are known as similar, however somebody has spelt it: without case and spaces, umlauts and ß as two
 * letters.
 *
 * @param schluessel empty if it is like no other
 */
public record Gleichartigkeit(String schluessel) {

    private static final Pattern LUECKE = Pattern.compile("[\\s\\p{Z}\\p{C}]+");

    public static Gleichartigkeit von(String merkmal) {
        var klein = Normalizer.normalize(merkmal, Normalizer.Form.NFKC).toLowerCase(Locale.GERMAN);
        return new Gleichartigkeit(LUECKE.matcher(klein)
                .replaceAll("")
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss"));
    }

    public boolean gleicht(Gleichartigkeit andere) {
        return !schluessel.isEmpty() && equals(andere);
    }
}
