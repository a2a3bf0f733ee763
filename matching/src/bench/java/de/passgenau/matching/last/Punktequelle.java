package de.passgenau.matching.last;

import java.io.IOException;

import de.passgenau.matching.ort.Raumpunkt;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;

/** One more than the points of each document for an offer, 0 for who is excluded. */
final class Punktequelle extends DoubleValuesSource {

    private final Frage frage;

    Punktequelle(Frage frage) {
        this.frage = frage;
    }

    @Override
    public DoubleValues getValues(LeafReaderContext segment, DoubleValues scores) throws IOException {
        return new Punkte(frage, segment.reader());
    }

    /** The columns of a segment. */
    private static final class Punkte extends DoubleValues {

        private final Frage frage;
        private final NumericDocValues x;
        private final NumericDocValues y;
        private final NumericDocValues z;
        private final NumericDocValues kurz;
        private final NumericDocValues rest;
        private final NumericDocValues nachweise;
        private final NumericDocValues wuensche;
        private int punkte;

        Punkte(Frage frage, LeafReader segment) throws IOException {
            this.frage = frage;
            x = DocValues.getNumeric(segment, "x");
            y = DocValues.getNumeric(segment, "y");
            z = DocValues.getNumeric(segment, "z");
            kurz = DocValues.getNumeric(segment, "kurz");
            rest = DocValues.getNumeric(segment, "rest");
            nachweise = DocValues.getNumeric(segment, "nachweise");
            wuensche = DocValues.getNumeric(segment, "wuensche");
        }

        @Override
        public boolean advanceExact(int doc) throws IOException {
            punkte = punkte(doc);
            return punkte >= 0;
        }

        private int punkte(int doc) throws IOException {
            int person = (int) wert(kurz, doc);
            int weg = Kennzahlen.weg(person);
            long sehne = Raumpunkt.sehneQuadrat((int) wert(x, doc) - frage.ort.x(),
                    (int) wert(y, doc) - frage.ort.y(),
                    (int) wert(z, doc) - frage.ort.z());
            if (sehne > frage.region.grenze()[weg]) {
                return -1;
            }
            int vorab = frage.vorab(person, (int) wert(rest, doc), 0);
            return vorab < 0
                    ? -1
                    : frage.ganz(frage.mitWeg(vorab, weg, sehne, 0),
                            person,
                            wert(nachweise, doc),
                            wert(wuensche, doc));
        }

        private static long wert(NumericDocValues spalte, int doc) throws IOException {
            return spalte.advanceExact(doc) ? spalte.longValue() : 0;
        }

        @Override
        public double doubleValue() {
            return punkte + 1;
        }
    }

    @Override
    public boolean needsScores() {
        return false;
    }

    @Override
    public DoubleValuesSource rewrite(IndexSearcher searcher) {
        return this;
    }

    @Override
    public boolean isCacheable(LeafReaderContext segment) {
        return false;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(frage);
    }

    @Override
    public boolean equals(Object andere) {
        return andere instanceof Punktequelle quelle && quelle.frage == frage;
    }

    @Override
    public String toString() {
        return "Punkte";
    }
}
