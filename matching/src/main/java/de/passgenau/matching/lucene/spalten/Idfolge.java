package de.passgenau.matching.lucene.spalten;

import java.io.IOException;

import de.passgenau.matching.lucene.bestand.Kennfelder;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;

/** The place of each document of a segment in the order of the ids. */
public final class Idfolge {

    private Idfolge() {}

    public static int[] lies(LeafReader segment) throws IOException {
        var ids = DocValues.getSorted(segment, Kennfelder.ID);
        var folge = new int[segment.maxDoc()];
        for (int doc = 0; doc < folge.length; doc++) {
            folge[doc] = ids.advanceExact(doc) ? ids.ordValue() : -1;
        }
        return folge;
    }
}
