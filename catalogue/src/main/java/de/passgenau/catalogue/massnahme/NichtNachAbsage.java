package de.passgenau.catalogue.massnahme;

import java.util.stream.Stream;

import de.passgenau.catalogue.regel.Regel;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;

/** M-04: nothing is done any more to what was called off. */
final class NichtNachAbsage implements Regel<Tat, Massnahme> {

    @Override
    public Stream<Verstoss> verstoesse(Tat tat, Massnahme massnahme) {
        return massnahme.stand() == Stand.ABGESAGT
                ? Stream.of(Verstoss.of("massnahme", Verstossart.UNGUELTIG, "m-04.abgesagt"))
                : Stream.empty();
    }
}
