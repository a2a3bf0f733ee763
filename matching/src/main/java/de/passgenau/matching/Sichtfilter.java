package de.passgenau.matching;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which documents somebody may know of: those that meet every condition of at least one way. A condition names a field
 * and the values of which the document must have one, compared letter by letter.
 */
public record Sichtfilter(List<Map<String, Set<String>>> wege) {

    private static final Sichtfilter ALLES = new Sichtfilter(List.of(Map.of()));
    private static final Sichtfilter NICHTS = new Sichtfilter(List.of());

    /** Ways that nothing can meet are left out. */
    public Sichtfilter {
        wege = wege.stream()
                .filter(weg -> weg.values().stream().noneMatch(Set::isEmpty))
                .map(Sichtfilter::copy)
                .distinct()
                .toList();
    }

    public static Sichtfilter alles() {
        return ALLES;
    }

    public static Sichtfilter nichts() {
        return NICHTS;
    }

    /** @param werte one of them; none at all lets nothing through */
    public static Sichtfilter wo(String feld, Collection<String> werte) {
        return new Sichtfilter(List.of(Map.of(feld, Set.copyOf(werte))));
    }

    public static Sichtfilter wo(String feld, Enum<?>... werte) {
        return wo(feld, Stream.of(werte).map(Enum::name).toList());
    }

    public Sichtfilter oder(Sichtfilter weitere) {
        return new Sichtfilter(Stream.concat(wege.stream(), weitere.wege.stream()).toList());
    }

    /** Both; where both name the same field, one and the same value has to please both. */
    public Sichtfilter und(Sichtfilter weitere) {
        return new Sichtfilter(wege.stream()
                .flatMap(weg -> weitere.wege.stream().map(anderer -> both(weg, anderer)))
                .toList());
    }

    /** @param sicht what the document has, per field */
    public boolean laesstDurch(Map<String, Set<String>> sicht) {
        for (var weg : wege) {
            if (istOffen(weg, sicht)) {
                return true;
            }
        }
        return false;
    }

    private static boolean istOffen(Map<String, Set<String>> weg, Map<String, Set<String>> sicht) {
        for (var bedingung : weg.entrySet()) {
            if (Collections.disjoint(sicht.getOrDefault(bedingung.getKey(), Set.of()), bedingung.getValue())) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, Set<String>> copy(Map<String, Set<String>> weg) {
        return weg.entrySet()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
    }

    private static Map<String, Set<String>> both(Map<String, Set<String>> eine, Map<String, Set<String>> andere) {
        var beide = new HashMap<>(eine);
        andere.forEach((feld, werte) -> beide.merge(feld, werte, Sichtfilter::shared));
        return beide;
    }

    private static Set<String> shared(Set<String> eine, Set<String> andere) {
        return eine.stream().filter(andere::contains).collect(Collectors.toSet());
    }
}
