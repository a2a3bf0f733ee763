package de.passgenau.matching.lucene.rang;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import de.passgenau.matching.lucene.spalten.Spaltenlager;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;

/**
 * What filters let through, kept for the next question by the same eyes: so many filters for each segment, those that were
 * asked for last, as long as the segment lives. Filters are about words that never change in a segment.
 */
final class Filterlager {

    /** For a million documents 8 MB together. */
    static final int JE_SEGMENT = 64;

    private final Spaltenlager<Map<Query, Filtermenge>> lager = new Spaltenlager<>(
            segment -> Collections.synchronizedMap(new Zuletzt()));

    /** Forgets what was not asked for the longest. */
    private static final class Zuletzt extends LinkedHashMap<Query, Filtermenge> {

        private static final long serialVersionUID = 1;
        private static final float AUSLASTUNG = 0.75f;

        Zuletzt() {
            super(JE_SEGMENT, AUSLASTUNG, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Query, Filtermenge> eldest) {
            return size() > JE_SEGMENT;
        }
    }

    Sichtbare auswahl(IndexSearcher searcher, LeafReaderContext segment, Query filter) throws IOException {
        var reader = segment.reader();
        return new Sichtbare(reader.maxDoc(), reader.getLiveDocs(),
                filter instanceof MatchAllDocsQuery ? null : menge(searcher, segment, filter));
    }

    private Filtermenge menge(IndexSearcher searcher, LeafReaderContext segment, Query filter) throws IOException {
        var mengen = lager.von(segment.reader());
        var da = mengen.get(filter);
        if (da != null) {
            return da;
        }
        var neue = Filtermenge.von(bits(searcher, segment, filter));
        mengen.put(filter, neue);
        return neue;
    }

    private static FixedBitSet bits(IndexSearcher searcher, LeafReaderContext segment, Query filter)
            throws IOException {
        var bits = new FixedBitSet(segment.reader().maxDoc());
        var scorer = searcher.createWeight(searcher.rewrite(filter), ScoreMode.COMPLETE_NO_SCORES, 1)
                .scorer(segment);
        if (scorer != null) {
            bits.or(scorer.iterator());
        }
        return bits;
    }
}
