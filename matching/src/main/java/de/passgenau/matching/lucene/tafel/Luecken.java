package de.passgenau.matching.lucene.tafel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How many offers miss nothing but certain proofs, by each code that would help with any of them. */
final class Luecken {

    private final Map<String, List<Luecke>> nachCode = new HashMap<>();

    /** So many offers miss one of each of these sets. */
    private record Luecke(List<Set<String>> gruppen, long stellen) {}

    /** @param fehlende how many offers that nothing else excludes miss exactly these sets; of each, one is enough */
    Luecken(Map<List<Set<String>>, Long> fehlende) {
        fehlende.forEach((gruppen, stellen) -> {
            var luecke = new Luecke(gruppen, stellen);
            gruppen.stream()
                    .flatMap(Set::stream)
                    .distinct()
                    .forEach(code -> nachCode.computeIfAbsent(code, key -> new ArrayList<>()).add(luecke));
        });
    }

    /** How many offers would open with these codes beside those that are there. */
    long mit(Set<String> neue) {
        var offene = new HashSet<Luecke>();
        for (var code : neue) {
            for (var luecke : nachCode.getOrDefault(code, List.of())) {
                if (luecke.gruppen.stream().noneMatch(gruppe -> Collections.disjoint(gruppe, neue))) {
                    offene.add(luecke);
                }
            }
        }
        return offene.stream().mapToLong(Luecke::stellen).sum();
    }
}
