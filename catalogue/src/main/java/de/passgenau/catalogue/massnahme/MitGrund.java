package de.passgenau.catalogue.massnahme;

import java.util.stream.Stream;

import de.passgenau.catalogue.Grund;
import de.passgenau.catalogue.Mangel;

/** Whoever takes something away says why. */
record MitGrund(String grund) implements Tatregel {

    @Override
    public Stream<Mangel> verletzt(Massnahme massnahme, Tat tat) {
        return grund.isBlank() ? Stream.of(Mangel.of("grund", Grund.FEHLT)) : Stream.empty();
    }
}
