package de.passgenau.catalogue.massnahme;

import java.util.List;
import java.util.stream.Stream;

import de.passgenau.catalogue.Mangel;

/** One rule of what may be done to a Maßnahme: says all that an act breaks of it. */
@FunctionalInterface
interface Tatregel {

    Stream<Mangel> verletzt(Massnahme massnahme, Tat tat);

    /** Everything that the act breaks of all these rules, in their order. */
    static Stream<Mangel> alle(List<? extends Tatregel> regeln, Massnahme massnahme, Tat tat) {
        return regeln.stream().flatMap(regel -> regel.verletzt(massnahme, tat));
    }
}
