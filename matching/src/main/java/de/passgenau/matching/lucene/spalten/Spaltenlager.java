package de.passgenau.matching.lucene.spalten;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/** The columns of each segment, read once and kept as long as the segment lives. */
public final class Spaltenlager<S> {

    private final ConcurrentMap<IndexReader.CacheKey, S> spalten = new ConcurrentHashMap<>();
    private final Lader<S> lader;

    /** Reads the columns of one segment. */
    public interface Lader<S> {

        S lade(LeafReader segment) throws IOException;
    }

    public Spaltenlager(Lader<S> lader) {
        this.lader = lader;
    }

    public S von(LeafReader segment) {
        var kern = segment.getCoreCacheHelper();
        if (kern == null) {
            throw new IllegalArgumentException("A segment without a core: " + segment);
        }
        var da = spalten.get(kern.getKey());
        return da == null ? spalten.computeIfAbsent(kern.getKey(), key -> lade(segment, kern)) : da;
    }

    private S lade(LeafReader segment, IndexReader.CacheHelper kern) {
        try {
            kern.addClosedListener(spalten::remove);
            return lader.lade(segment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads ahead what is going to be asked for. */
    public void waerme(LeafReader segment) {
        von(segment);
    }

    /** How many segments have been read and live. */
    public int anzahl() {
        return spalten.size();
    }
}
