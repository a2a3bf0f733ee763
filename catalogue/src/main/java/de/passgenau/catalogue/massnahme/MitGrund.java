package de.passgenau.catalogue.massnahme;

import java.util.stream.Stream;

import de.passgenau.catalogue.regel.Regel;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;

/** Whoever takes something away says why. */
record MitGrund(String grund) implements Regel<Tat, Massnahme> {

    @Override
    public Stream<Verstoss> verstoesse(Tat tat, Massnahme massnahme) {
        return grund.isBlank() ? Stream.of(Verstoss.of("grund", Verstossart.FEHLT, "m-04.grund")) : Stream.empty();
    }
}
