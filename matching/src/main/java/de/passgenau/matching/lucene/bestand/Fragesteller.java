package de.passgenau.matching.lucene.bestand;

import java.io.IOException;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LiveIndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.jspecify.annotations.Nullable;

/** Weighs words as they were written, and has each segment made ready before anybody can ask for it. */
final class Fragesteller extends SearcherFactory {

    private final LiveIndexWriterConfig einstellungen;

    Fragesteller(LiveIndexWriterConfig einstellungen) {
        this.einstellungen = einstellungen;
    }

    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) throws IOException {
        var vorbereitung = einstellungen.getMergedSegmentWarmer();
        if (vorbereitung != null) {
            for (var leaf : reader.leaves()) {
                vorbereitung.warm(leaf.reader());
            }
        }
        var searcher = new IndexSearcher(reader);
        searcher.setSimilarity(einstellungen.getSimilarity());
        return searcher;
    }
}
