package de.passgenau.matching.lucene.rang;

import de.passgenau.matching.lucene.spalten.Orte;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/** Who is left of some documents, each with the {@link Punktwort} so far. */
public final class Kandidaten {

    public final int[] docs = new int[Orte.LAUF];
    public final int[] worte = new int[Orte.LAUF];
    public int anzahl;

    /** Everybody of a run. */
    void alle(int von, int bis) {
        anzahl = bis - von;
        for (int i = 0; i < anzahl; i++) {
            docs[i] = von + i;
        }
    }

    /** Those of a run whose bit is there. */
    void alle(FixedBitSet bits, int von, int bis) {
        anzahl = 0;
        int doc = bits.nextSetBit(von, bis);
        while (doc != DocIdSetIterator.NO_MORE_DOCS) {
            docs[anzahl++] = doc;
            doc = doc + 1 < bis ? bits.nextSetBit(doc + 1, bis) : DocIdSetIterator.NO_MORE_DOCS;
        }
    }

    /** Nobody else. */
    public void nur(int doc) {
        anzahl = 1;
        docs[0] = doc;
    }

    /** Lets go of those whose bit is not there; nobody has been judged so far. */
    void behalte(Bits bits) {
        int bleiben = 0;
        for (int i = 0; i < anzahl; i++) {
            docs[bleiben] = docs[i];
            bleiben += bits.get(docs[i]) ? 1 : 0;
        }
        anzahl = bleiben;
    }

    /** Lets go of those whose bit is there, and sets it for the others. */
    void behalteNeue(FixedBitSet gesehen) {
        int bleiben = 0;
        for (int i = 0; i < anzahl; i++) {
            docs[bleiben] = docs[i];
            worte[bleiben] = worte[i];
            bleiben += gesehen.getAndSet(docs[i]) ? 0 : 1;
        }
        anzahl = bleiben;
    }

    /** Lets go of those who are not excluded as often as asked for. */
    public void behalte(int ausschluesse) {
        int bleiben = 0;
        for (int i = 0; i < anzahl; i++) {
            docs[bleiben] = docs[i];
            worte[bleiben] = worte[i];
            bleiben += Punktwort.ausschluesse(worte[i]) == ausschluesse ? 1 : 0;
        }
        anzahl = bleiben;
    }
}
