package de.passgenau.catalogue.massnahme;

import java.util.stream.Stream;

import de.passgenau.catalogue.Grund;
import de.passgenau.catalogue.Mangel;

/** M-04: nothing is done any more to what was called off. */
final class NichtNachAbsage implements Tatregel {

    @Override
    public Stream<Mangel> verletzt(Massnahme massnahme, Tat tat) {
        return massnahme.stand() == Stand.ABGESAGT
                ? Stream.of(Mangel.of("massnahme", Grund.SCHON_ABGESAGT))
                : Stream.empty();
    }
}
