package de.passgenau.matching.lucene.rang;

import de.passgenau.matching.lucene.spalten.Idfolge;

/** One question to the columns of one segment. */
public interface Pruefung {

    /** Of all documents of the segment. */
    Idfolge ids();

    /** Whether anybody in the run could be found. */
    boolean kommtInFrage(int lauf);

    /** Everybody in these documents who is not excluded more often than allowed, with every exclusion. */
    void finde(int von, int bis, Kandidaten kandidaten);

    /** The points, or any number below the bar if they are below it. */
    int punkte(int doc, int wort, int latte);
}
