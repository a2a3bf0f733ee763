package de.passgenau.matching.lucene.rang;

import java.io.IOException;

import de.passgenau.matching.lucene.spalten.Orte;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Which documents of a segment may be found: those that live, and that the filter lets through. */
final class Auswahl {

    private final @Nullable Bits lebende;
    private final @Nullable DocIdSetIterator gefiltert;
    private final FixedBitSet lauf = new FixedBitSet(Orte.LAUF);

    private Auswahl(@Nullable Bits lebende, @Nullable DocIdSetIterator gefiltert) {
        this.lebende = lebende;
        this.gefiltert = gefiltert;
    }

    /** Null if the filter lets everything through. */
    static @Nullable Weight weight(IndexSearcher searcher, Query filter) throws IOException {
        return filter instanceof MatchAllDocsQuery
                ? null
                : searcher.createWeight(searcher.rewrite(filter), ScoreMode.COMPLETE_NO_SCORES, 1);
    }

    /** @param filter null for everything */
    static Auswahl in(LeafReaderContext segment, @Nullable Weight filter) throws IOException {
        if (filter == null) {
            return new Auswahl(segment.reader().getLiveDocs(), null);
        }
        var scorer = filter.scorer(segment);
        return new Auswahl(segment.reader().getLiveDocs(),
                scorer == null ? DocIdSetIterator.empty() : scorer.iterator());
    }

    /** Runs are asked for in rising order; false if there is nobody. */
    boolean beginne(int von, int bis) throws IOException {
        if (gefiltert == null) {
            return true;
        }
        if (gefiltert.docID() < von) {
            gefiltert.advance(von);
        }
        if (gefiltert.docID() >= bis) {
            return false;
        }
        lauf.clear();
        gefiltert.intoBitSet(bis, lauf, von);
        return true;
    }

    void behalte(int von, Kandidaten kandidaten) {
        if (lebende != null) {
            kandidaten.behalte(lebende, 0);
        }
        if (gefiltert != null) {
            kandidaten.behalte(lauf, von);
        }
    }
}
