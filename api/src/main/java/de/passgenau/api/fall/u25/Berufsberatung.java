package de.passgenau.api.fall.u25;

import java.util.List;
import java.util.Optional;

/** Who looks after which pupils: one Berufsberater for each school form of a Geschäftsstelle (E-07). */
public record Berufsberatung(List<Berufsberater> berater) {

    public Berufsberatung {
        berater = List.copyOf(berater);
        for (var einer : berater) {
            for (var schulform : einer.schulformen()) {
                if (berater.stream().filter(it -> it.betreut(einer.geschaeftsstelle(), schulform)).count() > 1) {
                    throw new IllegalArgumentException(
                            "More than one looks after " + schulform + " in " + einer.geschaeftsstelle());
                }
            }
        }
    }

    public Optional<Berufsberater> fuer(String geschaeftsstelle, Schulform schulform) {
        return berater.stream().filter(einer -> einer.betreut(geschaeftsstelle, schulform)).findFirst();
    }
}
