package de.passgenau.catalogue.massnahme;

import java.util.stream.Stream;

import de.passgenau.catalogue.Grund;
import de.passgenau.catalogue.Mangel;

/** M-03: somebody answers for it by name before anybody is assigned to it. */
final class MitVerantwortung implements Tatregel {

    @Override
    public Stream<Mangel> verletzt(Massnahme massnahme, Tat tat) {
        return massnahme.verantwortung() == null
                ? Stream.of(Mangel.of("verantwortung", Grund.FEHLT))
                : Stream.empty();
    }
}
