package de.passgenau.catalogue.massnahme;

import java.util.stream.Stream;

import de.passgenau.catalogue.regel.Regel;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;

/** M-03: somebody answers for it by name before anybody is assigned to it. */
final class MitVerantwortung implements Regel<Tat, Massnahme> {

    @Override
    public Stream<Verstoss> verstoesse(Tat tat, Massnahme massnahme) {
        return massnahme.verantwortung() == null
                ? Stream.of(Verstoss.of("verantwortung", Verstossart.FEHLT, "m-03.verantwortung"))
                : Stream.empty();
    }
}
