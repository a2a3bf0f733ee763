package de.passgenau.catalogue.erfolg;

import java.util.Optional;

/** So many out of so many. */
public record Anteil(int treffer, int anzahl) {

    /** Below it a share says nothing about others (N-02). */
    static final int MINDESTENS = 20;

    public Anteil {
        if (treffer < 0 || treffer > anzahl) {
            throw new IllegalArgumentException(treffer + " out of " + anzahl);
        }
    }

    Anteil mit(Anteil weitere) {
        return new Anteil(treffer + weitere.treffer, anzahl + weitere.anzahl);
    }

    /** Whether there are enough for others to learn from. */
    public boolean genuegt() {
        return anzahl >= MINDESTENS;
    }

    /** Empty if there is nobody. */
    public Optional<Double> quote() {
        return anzahl == 0 ? Optional.empty() : Optional.of((double) treffer / anzahl);
    }

    /** Empty if there are too few. */
    public Optional<Intervall> intervall() {
        return anzahl < MINDESTENS ? Optional.empty() : Optional.of(Intervall.wilson(treffer, anzahl));
    }
}
