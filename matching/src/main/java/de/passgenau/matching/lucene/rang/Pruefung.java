package de.passgenau.matching.lucene.rang;

import java.util.Optional;

import de.passgenau.matching.Rangwert;
import de.passgenau.matching.lucene.spalten.Idfolge;

/** One question to the columns of one segment. */
public interface Pruefung {

    /** Of all documents of the segment. */
    Idfolge ids();

    /** Whether anybody in the run could be found. */
    boolean kommtInFrage(int lauf);

    /** Lets go of those who are excluded more often than allowed, with every exclusion. */
    void sichte(Kandidaten kandidaten);

    /** The step of its {@link Rangwert}, or any number below the bar if it is below it. */
    int stufe(int doc, int wort, int latte);

    /** What tells it apart from others on the same step; the greater the earlier. */
    default int nachrang(int doc) {
        return 0;
    }

    /** For questions that everybody may answer, wherever they live; otherwise everybody in reach is looked at and counted. */
    Optional<Gruppierung> gruppierung();
}
