package de.passgenau.matching.lucene.bestand;

import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriterConfig;

/**
 * What a kind of index is made of.
 *
 * @param fassung grows with every change of what is in the documents; an index in files of another one is built anew
 * @param einstellungen analyzer, order, merging; new ones for each index that is opened
 * @param dokument without the fields named in {@link Kennfelder}, which are added
 */
public record Bestandsform<E>(
        int fassung,
        Supplier<IndexWriterConfig> einstellungen,
        Function<E, String> id,
        ToLongFunction<E> version,
        Function<E, Document> dokument) {

    public Bestandsform {
        if (fassung < 1) {
            throw new IllegalArgumentException("The make of an index is at least 1, got " + fassung);
        }
    }
}
