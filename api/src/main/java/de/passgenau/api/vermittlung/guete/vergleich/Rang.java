package de.passgenau.api.vermittlung.guete.vergleich;

import java.util.Comparator;

/** A document in a list. */
public record Rang(String dokument, double punkte) {

    /** The most points first, then by id. */
    public static final Comparator<Rang> REIHENFOLGE = Comparator.comparingDouble(Rang::punkte)
            .reversed()
            .thenComparing(Rang::dokument);
}
