package de.passgenau.matching.lucene.massnahme;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import de.passgenau.matching.angebot.Massnahme;
import de.passgenau.matching.lucene.akte.Akten;
import de.passgenau.matching.lucene.spalten.Idfolge;
import de.passgenau.matching.lucene.spalten.Spaltenfelder;
import org.apache.lucene.index.LeafReader;

/** The Maßnahmen of a segment. */
record Massnahmenspalten(List<Massnahme> massnahmen, Idfolge ids) {

    static Massnahmenspalten lies(LeafReader segment) throws IOException {
        var akten = Spaltenfelder.akten(segment);
        var massnahmen = new ArrayList<Massnahme>();
        for (int doc = 0; doc < segment.maxDoc(); doc++) {
            massnahmen.add(Akten.massnahme(akten.akte(doc)));
        }
        return new Massnahmenspalten(massnahmen, Idfolge.lies(segment));
    }
}
