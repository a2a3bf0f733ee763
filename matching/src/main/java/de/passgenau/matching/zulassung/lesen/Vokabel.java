package de.passgenau.matching.zulassung.lesen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Names of values, of one word or several. */
final class Vokabel<T> {

    private final Map<String, T> werte = new HashMap<>();
    private final List<String> namen = new ArrayList<>();
    private final List<String> gezeigte = new ArrayList<>();
    private int meisteStuecke = 1;

    /** The first name is shown where a value is missing; all are understood and suggested. */
    Vokabel<T> mit(T wert, String... eigeneNamen) {
        if (!werte.containsValue(wert)) {
            gezeigte.add(eigeneNamen[0]);
        }
        for (var name : eigeneNamen) {
            var stuecke = Zerleger.zerlege(name);
            int anzahl = stuecke.size() - 1;
            werte.putIfAbsent(form(stuecke.subList(0, anzahl)), wert);
            meisteStuecke = Math.max(meisteStuecke, anzahl);
            namen.add(name);
        }
        return this;
    }

    private static String form(List<Stueck> stuecke) {
        return stuecke.stream().map(Stueck::form).collect(Collectors.joining(" "));
    }

    /** The value with the longest name that stands here; null, and nothing read, if there is none. */
    @Nullable
    T lies(Lesestand stand) {
        for (int anzahl = meisteStuecke; anzahl > 0; anzahl--) {
            var stuecke = new ArrayList<Stueck>();
            for (int i = 0; i < anzahl; i++) {
                stuecke.add(stand.danach(i));
            }
            var wert = werte.get(form(stuecke));
            if (wert != null && stuecke.getLast().art() != Stueck.Art.ENDE) {
                stand.weiter(anzahl);
                return wert;
            }
        }
        return null;
    }

    /** The first name of each value. */
    List<String> gezeigte() {
        return List.copyOf(gezeigte);
    }

    List<String> namen() {
        return List.copyOf(namen);
    }
}
