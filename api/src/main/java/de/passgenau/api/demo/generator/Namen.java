package de.passgenau.api.demo.generator;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Names of persons and businesses, put together from parts; where one is somebody's, it is by chance. */
final class Namen {

    /** Where a name sounds as if it came from. */
    static final String HIESIG = "D";
    static final String ZUGEWANDERT = "Z";

    private final Map<String, List<String>> vornamen;
    private final Map<String, Zeile> nachnamen;
    private final List<String> strassen = Zeile.lies("strassen.tsv").stream().map(z -> z.text("name")).toList();

    Namen() {
        vornamen = Zeile.lies("vornamen.tsv")
                .stream()
                .collect(Collectors.groupingBy(z -> z.text("geschlecht") + z.text("herkunft"),
                        Collectors.mapping(z -> z.text("name"), Collectors.toList())));
        nachnamen = Zeile.lies("nachnamenteile.tsv")
                .stream()
                .collect(Collectors.toMap(z -> z.text("herkunft"), z -> z));
    }

    /** @param geschlecht W or M */
    String vorname(Zufall zufall, String geschlecht, String herkunft) {
        return zufall.aus(vornamen.getOrDefault(geschlecht + herkunft, List.of()));
    }

    String nachname(Zufall zufall, String herkunft) {
        var teile = nachnamen.getOrDefault(herkunft, nachnamen.values().iterator().next());
        return zufall.aus(teile.liste("anfang")) + zufall.aus(teile.liste("ende"));
    }

    String strasse(Zufall zufall) {
        return zufall.aus(strassen) + " " + zufall.zwischen(1, 90);
    }
}
