package de.passgenau.matching.lucene.rang;

import de.passgenau.matching.lucene.spalten.Orte;
import org.apache.lucene.util.Bits;

/** Who is left of one run of documents, each with the {@link Wort} so far. */
public final class Kandidaten {

    public final int[] docs = new int[Orte.LAUF];
    public final int[] worte = new int[Orte.LAUF];
    public int anzahl;

    /**
     * Lets go of those whose bit is not there.
     *
     * @param ab the document of the first bit
     */
    void behalte(Bits bits, int ab) {
        int bleiben = 0;
        for (int i = 0; i < anzahl; i++) {
            docs[bleiben] = docs[i];
            worte[bleiben] = worte[i];
            bleiben += bits.get(docs[i] - ab) ? 1 : 0;
        }
        anzahl = bleiben;
    }

    /** Lets go of those who are not excluded as often as asked for. */
    public void behalte(int ausschluesse) {
        int bleiben = 0;
        for (int i = 0; i < anzahl; i++) {
            docs[bleiben] = docs[i];
            worte[bleiben] = worte[i];
            bleiben += Wort.ausschluesse(worte[i]) == ausschluesse ? 1 : 0;
        }
        anzahl = bleiben;
    }

    /** Everybody of a run. */
    void alle(int von, int bis) {
        anzahl = bis - von;
        for (int i = 0; i < anzahl; i++) {
            docs[i] = von + i;
            worte[i] = 0;
        }
    }
}
