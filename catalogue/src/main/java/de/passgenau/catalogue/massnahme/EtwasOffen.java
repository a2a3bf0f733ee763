package de.passgenau.catalogue.massnahme;

import java.util.stream.Stream;

import de.passgenau.catalogue.Grund;
import de.passgenau.catalogue.Mangel;

/** A decision is about a version that nobody has decided on. */
record EtwasOffen(Grund sonst) implements Tatregel {

    @Override
    public Stream<Mangel> verletzt(Massnahme massnahme, Tat tat) {
        return massnahme.fassungen().offene().isPresent()
                ? Stream.empty()
                : Stream.of(Mangel.of("massnahme", sonst));
    }
}
