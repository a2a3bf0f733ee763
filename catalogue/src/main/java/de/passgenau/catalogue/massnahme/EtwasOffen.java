package de.passgenau.catalogue.massnahme;

import java.util.stream.Stream;

import de.passgenau.catalogue.regel.Regel;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;

/**
 * A decision is about a version that nobody has decided on.
 *
 * @param sonst which sentence says that there is none
 */
record EtwasOffen(String sonst) implements Regel<Tat, Massnahme> {

    @Override
    public Stream<Verstoss> verstoesse(Tat tat, Massnahme massnahme) {
        return massnahme.fassungen().offene().isPresent()
                ? Stream.empty()
                : Stream.of(Verstoss.of("massnahme", Verstossart.UNGUELTIG, sonst));
    }
}
