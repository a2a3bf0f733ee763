package de.passgenau.api.fristen.regelwerk.lesen;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words that may stand at some place, and what they mean.
 *
 * @param was what they are, with its article: "keine Einheit"
 */
record Wortschatz<W>(String was, Map<String, W> worte) {

    private static final int ALLE_NENNEN = 16;

    static <E extends Enum<E>> Wortschatz<E> of(String was, E[] werte) {
        var worte = new LinkedHashMap<String, E>();
        Arrays.stream(werte).forEach(wert -> worte.put(wert.name(), wert));
        return new Wortschatz<>(was, worte);
    }

    static Wortschatz<String> of(String was, Collection<String> werte) {
        var worte = new LinkedHashMap<String, String>();
        werte.forEach(wert -> worte.put(wert, wert));
        return new Wortschatz<>(was, worte);
    }

    Optional<W> suche(String wort) {
        return Optional.ofNullable(worte.get(wort));
    }

    /** Why a word is refused, and which one may have been meant. */
    String ablehnung(String wort) {
        var moeglich = worte.size() <= ALLE_NENNEN ? "; möglich sind " + String.join(", ", worte.keySet()) : "";
        return "„" + wort + "“ ist " + was
                + vorschlag(wort).map(naechstes -> " – meinten Sie „" + naechstes + "“?").orElse(moeglich);
    }

    /** The nearest word, if a slip of the pen explains the difference. */
    Optional<String> vorschlag(String wort) {
        return worte.keySet()
                .stream()
                .filter(anderes -> schritte(wort, anderes) <= Math.max(wort.length(), anderes.length()) / 3)
                .min(Comparator.comparingInt(anderes -> schritte(wort, anderes)));
    }

    /** How many letters have to be changed, added or left out, whatever their case. */
    private static int schritte(String einWort, String anderes) {
        var oben = einWort.toLowerCase(Locale.ROOT);
        var links = anderes.toLowerCase(Locale.ROOT);
        var zeile = new int[oben.length() + 1];
        Arrays.setAll(zeile, stelle -> stelle);
        for (int j = 1; j <= links.length(); j++) {
            var schraeg = zeile[0];
            zeile[0] = j;
            for (int i = 1; i < zeile.length; i++) {
                var ersetzt = schraeg + (oben.charAt(i - 1) == links.charAt(j - 1) ? 0 : 1);
                schraeg = zeile[i];
                zeile[i] = Math.min(ersetzt, Math.min(zeile[i], zeile[i - 1]) + 1);
            }
        }
        return zeile[oben.length()];
    }
}
