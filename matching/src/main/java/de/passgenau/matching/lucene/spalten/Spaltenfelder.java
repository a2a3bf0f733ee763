package de.passgenau.matching.lucene.spalten;

import java.io.IOException;
import java.util.List;

import de.passgenau.matching.angebot.Massnahme;
import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.lucene.akte.Akten;
import de.passgenau.matching.ort.Punkt;
import de.passgenau.matching.profil.Arbeitsprofil;
import de.passgenau.matching.profil.Profil;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The fields that a ranking adds to a document: everything that is known, as bytes, and the place in the order of the
 * index. Documents that can be reached from anywhere come first, those with a wide reach have a part of their own, so
 * that runs of neighbours with a like reach lie together.
 */
public final class Spaltenfelder {

    /** Everything that is known, as bytes. */
    private static final String AKTE = "akte";
    private static final String KURVE = "kurve";

    private static final int KURVENBITS = 32;
    private static final List<Integer> RADIEN = List.of(30, 60, 120);

    private Spaltenfelder() {}

    /** The order of an index. */
    public static Sort ordnung() {
        return new Sort(new SortField(KURVE, SortField.Type.LONG));
    }

    public static List<IndexableField> von(Profil profil) {
        return felder(Akten.von(profil.fuerIndex()), kurve(profil.arbeit()));
    }

    public static List<IndexableField> von(Stelle stelle) {
        return felder(Akten.von(stelle), stelle.istOrtlos() ? 0 : kurve(1, stelle.ort()));
    }

    /** There are so few that no order helps. */
    public static List<IndexableField> von(Massnahme massnahme) {
        return felder(Akten.von(massnahme), 0);
    }

    private static List<IndexableField> felder(byte[] akte, long kurve) {
        return List.of(new BinaryDocValuesField(AKTE, new BytesRef(akte)), new NumericDocValuesField(KURVE, kurve));
    }

    private static long kurve(Arbeitsprofil person) {
        var radius = person.radiusKm();
        return radius == null
                ? 0
                : kurve(1 + (int) RADIEN.stream().filter(grenze -> radius > grenze).count(), person.wohnort());
    }

    private static long kurve(int teil, @Nullable Punkt ort) {
        return ort == null ? 0 : (long) teil << KURVENBITS | Kurve.stelle(ort);
    }

    /** What is known of one document after the other, in any order. */
    public static Aktenspalte akten(LeafReader segment) throws IOException {
        return new Aktenspalte(segment);
    }

    /** What is known of each document, as bytes. */
    public static final class Aktenspalte {

        private final LeafReader segment;
        private BinaryDocValues akten;

        private Aktenspalte(LeafReader segment) throws IOException {
            this.segment = segment;
            this.akten = DocValues.getBinary(segment, AKTE);
        }

        /** Nothing is known of a document that was refused in the middle; nobody can find it. */
        public boolean hat(int doc) throws IOException {
            if (doc < akten.docID()) {
                akten = DocValues.getBinary(segment, AKTE);
            }
            return akten.advanceExact(doc);
        }

        public BytesRef akte(int doc) throws IOException {
            if (!hat(doc)) {
                throw new IllegalStateException("Document " + doc + " says nothing about itself");
            }
            return akten.binaryValue();
        }
    }
}
