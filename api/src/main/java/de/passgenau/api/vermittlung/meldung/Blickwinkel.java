package de.passgenau.api.vermittlung.meldung;

import java.util.Optional;

import de.passgenau.api.vermittlung.folge.Bestand;
import de.passgenau.api.vermittlung.folge.Bild;
import de.passgenau.api.vermittlung.folge.Stand;
import de.passgenau.catalogue.Dokument;
import org.jspecify.annotations.Nullable;

/**
 * For what somebody waits for hits, which these are, and how they are told.
 *
 * @param <O> what the engine knows of that for which hits are found
 * @param <A> what is found
 * @param <S> what the engine knows of it
 * @param <E> how it is told
 */
interface Blickwinkel<O, A extends Dokument, S, E> {

    /** How that is now for which hits are found; empty if it is gone. */
    Optional<Stand<O>> eigenes();

    /** Its id in the store. */
    String eigeneId();

    Bestand<A, S> andere();

    /** Whether who waits may know of that for which hits are found. */
    boolean siehtEigenes(Bild<O> eigenes);

    boolean sieht(Bild<S> anderes);

    /** Whether it is a hit for whoever may know of it. */
    boolean passt(Bild<O> eigenes, Bild<S> anderes);

    /** Whether a hit is explained in another way now. */
    boolean istAndersErklaert(Bild<O> vorher, Bild<O> jetzt, Bild<S> anderes);

    E ereignis(Fund<O, A, S> fund);

    /**
     * What is to be told.
     *
     * @param dokument null if who waits may not know of it, or it is gone
     */
    record Fund<O, A, S>(
            Trefferaenderung aenderung,
            String id,
            Lesezeichen zeichen,
            Bild<O> eigenes,
            @Nullable A dokument,
            @Nullable Bild<S> anderes) {}

    /** Whether it is a hit here. */
    default boolean trifft(Bild<O> eigenes, String id, @Nullable Bild<S> anderes) {
        return anderes != null && eigenes.gilt() && anderes.gilt() && sieht(anderes) && passt(eigenes, anderes);
    }

    /**
     * Whether it was one before.
     *
     * @param ist whether it is one now
     */
    default boolean traf(Bild<O> eigenes, String id, @Nullable Bild<S> vorher, boolean ist) {
        return trifft(eigenes, id, vorher);
    }

    /** What nobody saw counts as a hit if it may be known of; better told once too often than not at all. */
    default boolean trafWohl(@Nullable Bild<S> jetzt, boolean ist) {
        return jetzt != null && sieht(jetzt);
    }
}
