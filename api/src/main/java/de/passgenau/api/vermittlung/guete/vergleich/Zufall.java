package de.passgenau.api.vermittlung.guete.vergleich;

import java.util.SplittableRandom;

import de.passgenau.api.vermittlung.guete.sammlung.Massnahmenangabe;
import de.passgenau.api.vermittlung.guete.sammlung.Person;
import de.passgenau.api.vermittlung.guete.sammlung.Sammlung;
import de.passgenau.api.vermittlung.guete.sammlung.Stellenangabe;

/** Any order, the same for the same number. */
public final class Zufall extends Grundlinie {

    private static final long VIELFACHES = 31;

    private final long seed;

    public Zufall(Sammlung sammlung, long seed) {
        super(sammlung);
        this.seed = seed;
    }

    @Override
    public String name() {
        return "Zufall";
    }

    @Override
    double punkte(Person person, Stellenangabe stelle) {
        return wurf(person.id(), stelle.id());
    }

    @Override
    double punkte(Person person, Massnahmenangabe massnahme) {
        return wurf(person.id(), massnahme.id());
    }

    private double wurf(String person, String dokument) {
        return new SplittableRandom(seed + VIELFACHES * (person + " " + dokument).hashCode()).nextDouble();
    }
}
