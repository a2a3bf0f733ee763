package de.passgenau.catalogue.freigabe;

import java.util.stream.Stream;

import de.passgenau.catalogue.regel.Verstoss;

/** One condition of publishing: says all that is wanting of it. */
@FunctionalInterface
interface Freigaberegel {

    Stream<Verstoss> fehlt(Antrag antrag);
}
