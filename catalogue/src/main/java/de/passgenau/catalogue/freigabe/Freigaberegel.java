package de.passgenau.catalogue.freigabe;

import java.util.stream.Stream;

import de.passgenau.catalogue.Mangel;

/** One condition of publishing: says all that is wanting of it. */
@FunctionalInterface
interface Freigaberegel {

    Stream<Mangel> fehlt(Antrag antrag);
}
