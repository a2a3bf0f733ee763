package de.passgenau.matching.lucene;

import java.io.IOException;
import java.util.Map;

import de.passgenau.matching.Marke;
import de.passgenau.matching.Ordnung;
import de.passgenau.matching.lucene.bestand.Kennfelder;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LongValues;
import org.apache.lucene.search.LongValuesSource;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The order of a list as Lucene sorts by it, and the place of an entry in it. */
final class Listenordnung {

    private final Ordnung ordnung;

    Listenordnung(Ordnung ordnung) {
        this.ordnung = ordnung;
    }

    /** @param rueckwaerts from the end to the beginning */
    Sort sort(boolean rueckwaerts) {
        var reverse = ordnung.absteigend() != rueckwaerts;
        return switch (ordnung.art()) {
            case TEXT -> new Sort(
                    new SortField(Eintragsfelder.ordnung(ordnung.feld()), SortField.Type.STRING, reverse),
                    id(reverse));
            case ZAHL -> new Sort(zahl(reverse), id(reverse));
            case RELEVANZ -> new Sort(new Punkte().getSortField(!rueckwaerts), id(rueckwaerts));
            case RANG -> new Sort(new Rangwerte(ordnung.feld(), ordnung.rang(), fehlend()).getSortField(reverse),
                    id(reverse));
        };
    }

    private static SortField id(boolean reverse) {
        return new SortField(Kennfelder.ID, SortField.Type.STRING, reverse);
    }

    /** The missing come last in the list's own direction, whichever way it is walked. */
    private SortField zahl(boolean reverse) {
        var field = new SortField(Eintragsfelder.ordnungszahl(ordnung.feld()), SortField.Type.LONG, reverse);
        field.setMissingValue(fehlend());
        return field;
    }

    private long fehlend() {
        return ordnung.absteigend() ? Long.MIN_VALUE : Long.MAX_VALUE;
    }

    Marke marke(FieldDoc hit) {
        var value = hit.fields[0] instanceof BytesRef text ? text.utf8ToString() : String.valueOf(hit.fields[0]);
        return new Marke(value, ((BytesRef) hit.fields[1]).utf8ToString());
    }

    /** @param last the last document number, so that the entry at the mark itself is never behind the mark */
    FieldDoc place(Marke marke, int last) {
        Object value = ordnung.art() == Ordnung.Art.TEXT ? new BytesRef(marke.wert()) : Long.valueOf(marke.wert());
        return new FieldDoc(last, Float.NaN, new Object[] {value, new BytesRef(marke.id())});
    }

    /** The relevance in whole thousandths, so that its last digits decide nothing. */
    private static final class Punkte extends LongValuesSource {

        @Override
        public LongValues getValues(LeafReaderContext leaf, DoubleValues scores) {
            return new LongValues() {

                @Override
                public long longValue() throws IOException {
                    return Math.round(scores.doubleValue() * 1_000);
                }

                @Override
                public boolean advanceExact(int document) throws IOException {
                    return scores.advanceExact(document);
                }
            };
        }

        @Override
        public boolean needsScores() {
            return true;
        }

        @Override
        public LongValuesSource rewrite(IndexSearcher searcher) {
            return this;
        }

        @Override
        public boolean isCacheable(LeafReaderContext leaf) {
            return false;
        }

        @Override
        public int hashCode() {
            return Punkte.class.hashCode();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Punkte;
        }

        @Override
        public String toString() {
            return "punkte";
        }
    }

    /** What an entry counts by its values of one field; each value is looked up once in each segment. */
    private static final class Rangwerte extends LongValuesSource {

        private static final long NICHTS = Long.MAX_VALUE;

        private final String feld;
        private final Map<String, Long> rang;
        private final long ohne;

        /** @param ohne what an entry without any of these values counts */
        Rangwerte(String feld, Map<String, Long> rang, long ohne) {
            this.feld = feld;
            this.rang = rang;
            this.ohne = ohne;
        }

        private long[] counts(SortedSetDocValues values) throws IOException {
            var counts = new long[Math.toIntExact(values.getValueCount())];
            for (int ord = 0; ord < counts.length; ord++) {
                counts[ord] = rang.getOrDefault(values.lookupOrd(ord).utf8ToString(), NICHTS);
            }
            return counts;
        }

        @Override
        public LongValues getValues(LeafReaderContext leaf, DoubleValues scores) throws IOException {
            var values = DocValues.getSortedSet(leaf.reader(), Eintragsfelder.zahl(feld));
            var counts = counts(values);
            return new LongValues() {

                private long least = NICHTS;

                @Override
                public long longValue() {
                    return least == NICHTS ? ohne : least;
                }

                @Override
                public boolean advanceExact(int document) throws IOException {
                    least = NICHTS;
                    if (values.advanceExact(document)) {
                        for (int i = 0; i < values.docValueCount(); i++) {
                            least = Math.min(least, counts[(int) values.nextOrd()]);
                        }
                    }
                    return true;
                }
            };
        }

        @Override
        public boolean needsScores() {
            return false;
        }

        @Override
        public LongValuesSource rewrite(IndexSearcher searcher) {
            return this;
        }

        @Override
        public boolean isCacheable(LeafReaderContext leaf) {
            return false;
        }

        @Override
        public int hashCode() {
            return feld.hashCode();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Rangwerte andere && andere.feld.equals(feld) && andere.rang.equals(rang)
                    && andere.ohne == ohne;
        }

        @Override
        public String toString() {
            return "rang(" + feld + ')';
        }
    }
}
