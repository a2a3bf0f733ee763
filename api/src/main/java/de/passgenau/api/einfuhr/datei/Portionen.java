package de.passgenau.api.einfuhr.datei;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import de.passgenau.api.tabelle.Tabellendatei.Zeile;

/** Divides the lines of a file so that those of one household are delivered together, wherever they stand. */
final class Portionen {

    private Portionen() {}

    /** @param etwa how many lines a portion has; more only if one household has more */
    static List<List<Zeile>> von(List<Zeile> zeilen, Fallspalten spalten, int etwa) {
        var gruppen = new LinkedHashMap<Object, List<Zeile>>();
        zeilen.forEach(zeile -> gruppen.computeIfAbsent(spalten.gruppe(zeile), neu -> new ArrayList<>()).add(zeile));
        List<List<Zeile>> portionen = new ArrayList<>();
        for (var gruppe : gruppen.values()) {
            if (portionen.isEmpty() || portionen.getLast().size() + gruppe.size() > etwa) {
                portionen.add(new ArrayList<>());
            }
            portionen.getLast().addAll(gruppe);
        }
        return portionen;
    }
}
