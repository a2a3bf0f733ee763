package de.passgenau.matching.bewertung.massnahme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.passgenau.matching.profil.Berufswunsch;
import de.passgenau.matching.text.Tabelle;

/** Which proof an occupation can hardly do without, such as the Schlüsselzahl 95 for driving a lorry. */
final class Zielnachweise {

    private static final List<String[]> ALLE = Tabelle.lesen(Zielnachweise.class, "zielnachweise.tsv");

    private Zielnachweise() {}

    /** Codes with their names: what the first wish that lacks something lacks; empty if no wish is known to. */
    static Map<String, String> fehlende(List<Berufswunsch> wuensche, Set<String> nachweise) {
        return wuensche.stream()
                .map(wunsch -> fehlende(wunsch, nachweise))
                .filter(fehlend -> !fehlend.isEmpty())
                .findFirst()
                .orElse(Map.of());
    }

    private static Map<String, String> fehlende(Berufswunsch wunsch, Set<String> nachweise) {
        var fehlend = new LinkedHashMap<String, String>();
        for (var zeile : ALLE) {
            boolean gemeint = wunsch.kldb().stream().anyMatch(kldb -> kldb.startsWith(zeile[0]));
            if (gemeint && !nachweise.contains(zeile[1])) {
                fehlend.put(zeile[1], zeile[2]);
            }
        }
        return fehlend;
    }
}
