package de.passgenau.matching.lucene.bestand;

import java.io.IOException;

import org.apache.lucene.search.IndexSearcher;

/** A question to one state of an index that nothing changes while it is answered. */
public interface Frage<A> {

    A run(IndexSearcher searcher) throws IOException;
}
