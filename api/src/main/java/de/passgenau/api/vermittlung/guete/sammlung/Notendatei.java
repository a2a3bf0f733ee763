package de.passgenau.api.vermittlung.guete.sammlung;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Grades as lines of person, document and grade, separated by TAB or blanks, with or without a header. */
final class Notendatei {

    private static final Pattern ZEILE = Pattern.compile(
            "\\s*(?<person>\\S+)[\\s,;]+(?:(?:0|Q0)[\\s,;]+)?(?<dokument>\\S+?)[\\s,;]+(?<note>[0-3])(?:[.,]0+)?\\s*");
    private static final Pattern KOPF = Pattern.compile(".*[^\\d\\s.,;-]\\s*");

    private Notendatei() {}

    /** @param hinweise takes what is no line of grades */
    static Map<String, Map<String, Integer>> lies(Path datei, List<String> hinweise) {
        var noten = new TreeMap<String, Map<String, Integer>>();
        int nummer = 0;
        for (var zeile : Textdatei.lies(datei).lines().toList()) {
            nummer++;
            var form = ZEILE.matcher(zeile);
            if (form.matches()) {
                noten.computeIfAbsent(form.group("person"), neu -> new TreeMap<>())
                        .put(form.group("dokument"), Integer.valueOf(form.group("note")));
            } else if (!zeile.isBlank() && !(nummer == 1 && KOPF.matcher(zeile).matches())) {
                hinweise.add("%s, Zeile %d: Person, Dokument und Note von 0 bis 3 erwartet, nicht „%s“"
                        .formatted(datei.getFileName(), nummer, zeile.strip()));
            }
        }
        return noten;
    }
}
