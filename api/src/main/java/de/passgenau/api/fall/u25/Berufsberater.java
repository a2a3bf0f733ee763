package de.passgenau.api.fall.u25;

import java.util.List;

/**
 * The FM U25 of a Geschäftsstelle who looks after pupils (E-07).
 *
 * @param kennung subject at the identity provider
 */
public record Berufsberater(String kennung, String geschaeftsstelle, List<Schulform> schulformen) {

    public Berufsberater {
        schulformen = schulformen.stream().distinct().sorted().toList();
        if (schulformen.isEmpty()) {
            throw new IllegalArgumentException(kennung + " looks after no school in " + geschaeftsstelle);
        }
    }

    boolean betreut(String ort, Schulform schulform) {
        return geschaeftsstelle.equals(ort) && schulformen.contains(schulform);
    }
}
