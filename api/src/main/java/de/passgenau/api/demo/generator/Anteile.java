package de.passgenau.api.demo.generator;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The shares that the Landkreis follows; where each comes from stands beside it in the table. */
final class Anteile {

    private final Map<String, Integer> promille = Zeile.lies("anteile.tsv")
            .stream()
            .collect(Collectors.toMap(z -> z.text("merkmal"), z -> z.zahl("promille")));

    int promille(String merkmal) {
        return Objects.requireNonNull(promille.get(merkmal), merkmal);
    }

    boolean trifft(Zufall zufall, String merkmal) {
        return zufall.promille(promille(merkmal));
    }
}
