package de.passgenau.matching.lucene.spalten;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import de.passgenau.matching.lucene.bestand.Kennfelder;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;

/** The ids of a segment in their order: reading them from the index takes longer than to find who ranks first. */
public final class Idfolge {

    private final int[] rang;
    private final int[] ab;
    private byte[] bytes = {};

    private Idfolge(int docs, int ids) {
        this.rang = new int[docs];
        this.ab = new int[ids + 1];
    }

    public static Idfolge lies(LeafReader segment) throws IOException {
        var ids = DocValues.getSorted(segment, Kennfelder.ID);
        var folge = new Idfolge(segment.maxDoc(), ids.getValueCount());
        for (int doc = 0; doc < folge.rang.length; doc++) {
            folge.rang[doc] = ids.advanceExact(doc) ? ids.ordValue() : -1;
        }
        folge.lies(ids);
        return folge;
    }

    private void lies(SortedDocValues ids) throws IOException {
        for (int platz = 0; platz < ab.length - 1; platz++) {
            var id = ids.lookupOrd(platz);
            ab[platz + 1] = ab[platz] + id.length;
            if (ab[platz + 1] > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(ab[platz + 1], bytes.length * 2));
            }
            System.arraycopy(id.bytes, id.offset, bytes, ab[platz], id.length);
        }
        bytes = Arrays.copyOf(bytes, ab[ab.length - 1]);
    }

    /** How many documents there are. */
    public int anzahl() {
        return rang.length;
    }

    /** The place of a document in the order of the ids. */
    public int rang(int doc) {
        return rang[doc];
    }

    /** The id at that place. */
    public String id(int platz) {
        return new String(bytes, ab[platz], ab[platz + 1] - ab[platz], StandardCharsets.UTF_8);
    }
}
