package de.passgenau.api.vermittlung.bewerber;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import de.passgenau.catalogue.Anschrift;
import de.passgenau.matching.ort.Ort;
import de.passgenau.matching.ort.Ortsverzeichnis;
import de.passgenau.matching.ort.Punkt;

/** Where somebody lives: one postcode may hold a dozen villages that lie half an hour apart. */
final class Wohnortkunde {

    private final Map<String, List<Ort>> orte;
    private final Map<Ortsangabe, Optional<Wohnort>> bekannte = new ConcurrentHashMap<>();

    Wohnortkunde(Ortsverzeichnis verzeichnis) {
        orte = verzeichnis.orte().stream().collect(Collectors.groupingBy(Ort::plz));
    }

    /** A place as an address names it. */
    private record Ortsangabe(String plz, String ort) {}

    /**
     * What the engine may know of an address.
     *
     * @param kreis the Landkreis or the city
     */
    record Wohnort(Punkt punkt, String kreis) {}

    /** Of a place that its postcode does not have, the middle of the postcode; empty if that is unknown. */
    Optional<Wohnort> von(Anschrift anschrift) {
        return bekannte.computeIfAbsent(new Ortsangabe(anschrift.plz(), anschrift.ort()), this::suche);
    }

    private Optional<Wohnort> suche(Ortsangabe angabe) {
        var dort = orte.getOrDefault(angabe.plz, List.of());
        return dort.stream()
                .filter(ort -> Ortsverzeichnis.nenntDasselbe(ort.ort(), angabe.ort))
                .min(Comparator.comparing((Ort ort) -> !ort.ort().equals(angabe.ort))
                        .thenComparing(ort -> Math.abs(ort.ort().length() - angabe.ort.length())))
                .map(ort -> new Wohnort(new Punkt(ort.breite(), ort.laenge()), ort.kreis()))
                .or(() -> mitte(dort));
    }

    private static Optional<Wohnort> mitte(List<Ort> dort) {
        return dort.stream()
                .findFirst()
                .map(ort -> new Wohnort(
                        new Punkt(dort.stream().mapToDouble(Ort::breite).average().orElseThrow(),
                                dort.stream().mapToDouble(Ort::laenge).average().orElseThrow()),
                        ort.kreis()));
    }
}
