package de.passgenau.matching.text;

import java.util.LinkedHashSet;
import java.util.Set;

/** Word lists shipped with the engine, folded: one line of words separated by blanks per group, named in the first column. */
final class Wortliste {

    private Wortliste() {}

    static Set<String> lesen(String name) {
        var woerter = new LinkedHashSet<String>();
        for (var zeile : Tabelle.lesen(Wortliste.class, name)) {
            for (var wort : Schreibweise.falten(zeile[1]).split(" ")) {
                woerter.add(wort);
            }
        }
        return woerter;
    }
}
