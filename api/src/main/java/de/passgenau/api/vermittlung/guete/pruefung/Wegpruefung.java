package de.passgenau.api.vermittlung.guete.pruefung;

import java.util.Optional;
import java.util.OptionalDouble;

import de.passgenau.api.vermittlung.guete.sammlung.Ortsangabe;
import de.passgenau.api.vermittlung.guete.sammlung.Person;
import de.passgenau.matching.ort.Entfernung;
import org.jspecify.annotations.Nullable;

/** The distance as the crow flies: with a car twice the radius, otherwise 5 km more. */
final class Wegpruefung {

    private static final int ZUSCHLAG = 5;
    private static final double UNGENAU = 0.1;

    private Wegpruefung() {}

    static OptionalDouble km(@Nullable Ortsangabe eine, @Nullable Ortsangabe andere) {
        if (eine == null || andere == null || eine.lat() == null || eine.lon() == null || andere.lat() == null
                || andere.lon() == null) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Entfernung.km(eine.lat(), eine.lon(), andere.lat(), andere.lon()));
    }

    /** @param mindestens how far it may be in any case, as with a shuttle */
    static Optional<Verstoss> pruefe(Person person, @Nullable Ortsangabe ort, double mindestens) {
        var km = km(person.wohnort(), ort);
        var radius = person.mobilitaetsradiusKm();
        if (km.isEmpty() || radius == null) {
            return Optional.empty();
        }
        boolean pkw = Boolean.TRUE.equals(person.pkw());
        double grenze = Math.max(mindestens, pkw || person.pkw() == null ? 2.0 * radius : radius + ZUSCHLAG);
        return km.getAsDouble() <= grenze + UNGENAU
                ? Optional.empty()
                : Optional.of(Verstoss.sicher("Entfernung", "%.1f km, möglich sind %.0f (Radius %d, %s)".formatted(
                        km.getAsDouble(),
                        grenze,
                        radius,
                        pkw ? "mit Pkw" : "ohne Pkw")));
    }
}
