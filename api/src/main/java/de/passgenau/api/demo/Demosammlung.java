package de.passgenau.api.demo;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import de.passgenau.api.demo.landkreis.Landkreis;
import de.passgenau.catalogue.Dokument;

/**
 * A collection that the demo Landkreis fills; one bean for each.
 *
 * @param dokumente   makes the documents of version 0, with the instant at which all of them were taken up
 * @param gespeichert told what has just been stored
 */
record Demosammlung<A extends Dokument>(
        Class<A> typ,
        BiFunction<Landkreis, Instant, List<A>> dokumente,
        Consumer<Collection<A>> gespeichert) {}
