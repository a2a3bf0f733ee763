package de.passgenau.matching.zulassung.lesen.stueck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import de.passgenau.matching.text.Tabelle;
import org.jspecify.annotations.Nullable;

/** Names of values, of one word or several. */
public final class Vokabel<T> {

    private static final Set<String> VORN = Set.of("fehlend", "mangelnd", "gering", "eingeschraenkt", "schlecht",
            "ungeklaert", "unzureichend");

    private final Map<String, T> werte = new HashMap<>();
    private final Map<String, T> staemme = new HashMap<>();
    private final Set<String> mehrdeutige = new HashSet<>();
    private final List<String> namen = new ArrayList<>();
    private final List<String> gezeigte = new ArrayList<>();
    private int meisteStuecke = 1;

    /** All constants by their name and their Bezeichnung, and by what else the table calls them. */
    public static <E extends Enum<E>> Vokabel<E> aus(String art, Class<E> werte, Function<E, String> bezeichnung) {
        var vokabel = new Vokabel<E>();
        for (var wert : werte.getEnumConstants()) {
            vokabel.mit(wert, wert.name(), bezeichnung.apply(wert));
        }
        Tabelle.lesen(Vokabel.class, "worte.tsv")
                .stream()
                .filter(zeile -> zeile[0].equals(art))
                .forEach(zeile -> vokabel.mit(Enum.valueOf(werte, zeile[1]), zeile[2].split(";")));
        return vokabel;
    }

    /** The first name is shown where a value is missing; all are understood and suggested. */
    public Vokabel<T> mit(T wert, String... eigeneNamen) {
        if (!werte.containsValue(wert)) {
            gezeigte.add(eigeneNamen[0]);
        }
        for (var name : eigeneNamen) {
            var stuecke = Zerleger.zerlege(name);
            int anzahl = stuecke.size() - 1;
            werte.putIfAbsent(form(stuecke.subList(0, anzahl)), wert);
            werte.putIfAbsent(Stueck.form(name), wert);
            merkeStamm(stamm(stuecke.subList(0, anzahl)), wert);
            meisteStuecke = Math.max(meisteStuecke, anzahl);
            namen.add(name);
        }
        return this;
    }

    private void merkeStamm(String stamm, T wert) {
        var bisher = staemme.putIfAbsent(stamm, wert);
        if (bisher != null && !bisher.equals(wert)) {
            mehrdeutige.add(stamm);
        }
    }

    private static String form(List<Stueck> stuecke) {
        return stuecke.stream().map(Stueck::form).collect(Collectors.joining(" "));
    }

    private static String stamm(List<Stueck> stuecke) {
        return stuecke.stream().map(Stueck::stamm).collect(Collectors.joining(" "));
    }

    /** The value with the longest name that stands here, in any case of grammar; null, and nothing read, if there is none. */
    public @Nullable T lies(Lesestand stand) {
        int vorn = VORN.contains(stand.jetzt().stamm()) ? 1 : 0;
        var wert = ab(stand, 0);
        return wert == null && vorn > 0 ? ab(stand, vorn) : wert;
    }

    private @Nullable T ab(Lesestand stand, int vorn) {
        for (int anzahl = meisteStuecke; anzahl > 0; anzahl--) {
            var stuecke = new ArrayList<Stueck>();
            for (int i = 0; i < anzahl; i++) {
                stuecke.add(stand.danach(vorn + i));
            }
            var wert = wert(stuecke);
            if (wert != null && stuecke.getLast().art() != Stueck.Art.ENDE) {
                stand.weiter(vorn + anzahl);
                return wert;
            }
        }
        return null;
    }

    private @Nullable T wert(List<Stueck> stuecke) {
        var wert = werte.get(form(stuecke));
        var stamm = stamm(stuecke);
        return wert == null && !mehrdeutige.contains(stamm) ? staemme.get(stamm) : wert;
    }

    /** The first name of each value. */
    public List<String> gezeigte() {
        return List.copyOf(gezeigte);
    }

    public List<String> namen() {
        return List.copyOf(namen);
    }
}
