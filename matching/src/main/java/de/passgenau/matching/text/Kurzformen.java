package de.passgenau.matching.text;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What abbreviations of everyday office language stand for: MFA, Kfz, kfm., SHK. */
final class Kurzformen {

    private static final Map<String, List<String>> LANG = Tabelle.lesen(Kurzformen.class, "kurzformen.tsv")
            .stream()
            .collect(Collectors.toUnmodifiableMap(zeile -> Schreibweise.falten(zeile[0]),
                    zeile -> List.of(Schreibweise.falten(zeile[1]).split(" "))));

    private static final Pattern KURZES_ENDE = Pattern.compile("(?<=\\p{L}{3})k(?:fm|ffr|fr|aufm|auffr)$");

    private Kurzformen() {}

    /** The folded words a folded word stands for; itself if it is no known abbreviation. */
    static List<String> aufloesen(String wort) {
        var lang = LANG.get(wort);
        return lang == null ? List.of(mitLangemEnde(wort)) : lang;
    }

    private static String mitLangemEnde(String wort) {
        var ende = KURZES_ENDE.matcher(wort);
        return ende.find() ? wort.substring(0, ende.start()) + "kaufmann" : wort;
    }
}
