package de.passgenau.matching.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;

import de.passgenau.matching.Liste;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Opens lists that are kept by Lucene. */
public final class Lucenelisten {

    private Lucenelisten() {}

    /** A list in memory: it starts empty and is filled from the documents. */
    public static Liste imSpeicher() {
        try {
            return new Luceneliste(new ByteBuffersDirectory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
