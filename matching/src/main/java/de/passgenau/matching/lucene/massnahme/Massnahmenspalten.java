package de.passgenau.matching.lucene.massnahme;

import java.io.IOException;

import de.passgenau.matching.angebot.Massnahme;
import de.passgenau.matching.lucene.akte.Akten;
import de.passgenau.matching.lucene.spalten.Idfolge;
import de.passgenau.matching.lucene.spalten.Spaltenfelder;
import org.apache.lucene.index.LeafReader;

/** The Maßnahmen of a segment, each at the place of its document; of one that was refused in the middle nothing is known. */
record Massnahmenspalten(Massnahme[] massnahmen, Idfolge ids) {

    static Massnahmenspalten lies(LeafReader segment) throws IOException {
        var akten = Spaltenfelder.akten(segment);
        var massnahmen = new Massnahme[segment.maxDoc()];
        for (int doc = 0; doc < segment.maxDoc(); doc++) {
            if (akten.hat(doc)) {
                massnahmen[doc] = Akten.massnahme(akten.akte(doc));
            }
        }
        return new Massnahmenspalten(massnahmen, Idfolge.lies(segment));
    }
}
