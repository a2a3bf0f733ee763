package de.passgenau.catalogue.massnahme;

import java.util.stream.Stream;

import de.passgenau.catalogue.regel.Regel;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;

/** Changes are rejected where there is something without them; a draft as a whole is called off. */
final class SchonVeroeffentlicht implements Regel<Tat, Massnahme> {

    @Override
    public Stream<Verstoss> verstoesse(Tat tat, Massnahme massnahme) {
        return massnahme.stand() == Stand.ENTWURF
                ? Stream.of(Verstoss.of("massnahme", Verstossart.UNGUELTIG, "m-04.nichts-zu-verwerfen"))
                : Stream.empty();
    }
}
