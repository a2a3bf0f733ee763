package de.passgenau.catalogue.massnahme;

import java.util.stream.Stream;

import de.passgenau.catalogue.Grund;
import de.passgenau.catalogue.Mangel;

/** Changes are rejected where there is something without them; a draft as a whole is called off. */
final class SchonVeroeffentlicht implements Tatregel {

    @Override
    public Stream<Mangel> verletzt(Massnahme massnahme, Tat tat) {
        return massnahme.stand() == Stand.ENTWURF
                ? Stream.of(Mangel.of("massnahme", Grund.NICHTS_ZU_VERWERFEN))
                : Stream.empty();
    }
}
