package de.passgenau.catalogue.erfolg;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Which of the earlier participants may be told apart, by Hemmnis and within one by category: only circles of which five
 * and more had work and five and more had none, and nobody is left over in smaller numbers. So whatever is shown, of any
 * persons, no difference between two groups tells of fewer than five.
 */
final class Vergleichskreise {

    private static final int WENIGSTE = 5;

    private final List<Teilnahmeergebnis> alle;
    private final Map<String, List<Teilnahmeergebnis>> jeHemmnis;

    /** Of those who were there, and of whom it is known what became of them. */
    Vergleichskreise(Collection<Teilnahmeergebnis> fruehere) {
        this.alle = fruehere.stream()
                .filter(einer -> einer.warDa() && einer.bekannt().isPresent())
                .toList();
        this.jeHemmnis = trennbare(alle, einer -> einer.ende().hemmnis());
    }

    /** Those of a group that may be told apart from all others. */
    List<Teilnahmeergebnis> gruppe(Vergleichsgruppe gruppe, Vergleichsmerkmale person) {
        return switch (gruppe) {
            case ALLE -> alle;
            case GLEICHES_HEMMNIS -> gleichesHemmnis(person).flatMap(List::stream).toList();
            case GLEICHE_KATEGORIE_UND_HEMMNIS -> gleichesHemmnis(person)
                    .flatMap(kreis -> gleicheKategorie(kreis, person).stream())
                    .toList();
        };
    }

    private Stream<List<Teilnahmeergebnis>> gleichesHemmnis(Vergleichsmerkmale person) {
        return jeHemmnis.entrySet()
                .stream()
                .filter(kreis -> person.hemmnisse().contains(kreis.getKey()))
                .map(Map.Entry::getValue);
    }

    private static List<Teilnahmeergebnis> gleicheKategorie(List<Teilnahmeergebnis> kreis, Vergleichsmerkmale person) {
        var kategorie = person.kategorie();
        return kategorie == null
                ? List.of()
                : trennbare(kreis, Vergleichskreise::kategorie).getOrDefault(kategorie, List.of());
    }

    private static @Nullable String kategorie(Teilnahmeergebnis frueher) {
        var kategorie = frueher.kategorie();
        return kategorie == null ? null : kategorie.vorher();
    }

    /** As long as too few are left over, the first circle goes to them; which one depends on no number. */
    private static Map<String, List<Teilnahmeergebnis>> trennbare(List<Teilnahmeergebnis> alle,
            Function<Teilnahmeergebnis, @Nullable String> merkmal) {
        var kreise = alle.stream()
                .collect(Collectors.groupingBy(einer -> String.valueOf(merkmal.apply(einer)), TreeMap::new,
                        Collectors.toList()));
        var ohne = kreise.remove("null");
        List<Teilnahmeergebnis> rest = new ArrayList<>(ohne == null ? List.of() : ohne);
        kreise.values().stream().filter(kreis -> !genuegt(kreis)).forEach(rest::addAll);
        kreise.values().removeIf(kreis -> !genuegt(kreis));
        while (!rest.isEmpty() && !genuegt(rest) && !kreise.isEmpty()) {
            rest.addAll(kreise.pollFirstEntry().getValue());
        }
        return kreise;
    }

    private static boolean genuegt(List<Teilnahmeergebnis> kreis) {
        var anteil = anteil(kreis);
        return Math.min(anteil.treffer(), anteil.anzahl() - anteil.treffer()) >= WENIGSTE;
    }

    static Anteil anteil(List<Teilnahmeergebnis> kreis) {
        var integrierte = kreis.stream().filter(einer -> einer.bekannt().orElse(false)).count();
        return new Anteil(Math.toIntExact(integrierte), kreis.size());
    }
}
