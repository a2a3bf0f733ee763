package de.passgenau.matching.pflege;

import java.util.Collection;
import java.util.stream.Stream;

/**
 * Where the truth lives that an index is a copy of. A change is in here before the index is told of it.
 *
 * @param <E> an entry as the index takes it
 */
public interface Quelle<E> {

    /** Every document there is, in any order; closed by the reader. */
    Stream<Fassung> stand();

    /** The entries with these ids, in any order and without those that are gone; some hundreds at once. */
    Collection<E> lade(Collection<String> ids);
}
