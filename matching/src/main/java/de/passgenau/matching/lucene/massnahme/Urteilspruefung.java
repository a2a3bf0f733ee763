package de.passgenau.matching.lucene.massnahme;

import java.util.Optional;
import java.util.function.IntFunction;

import de.passgenau.matching.bewertung.Kurzurteil;
import de.passgenau.matching.lucene.rang.Gruppierung;
import de.passgenau.matching.lucene.rang.Kandidaten;
import de.passgenau.matching.lucene.rang.Pruefung;
import de.passgenau.matching.lucene.rang.Punktwort;
import de.passgenau.matching.lucene.spalten.Idfolge;

/**
 * Judges each document by the rules themselves.
 *
 * @param ausschluesse by how many criteria those who are looked for are excluded
 * @param urteil of one document after the other
 */
record Urteilspruefung(Idfolge ids, int ausschluesse, IntFunction<Kurzurteil> urteil) implements Pruefung {

    @Override
    public boolean kommtInFrage(int lauf) {
        return true;
    }

    @Override
    public void sichte(Kandidaten kandidaten) {
        int anzahl = 0;
        for (int i = 0; i < kandidaten.anzahl; i++) {
            int doc = kandidaten.docs[i];
            var kurz = urteil.apply(doc);
            if (kurz.ausschluesse() == ausschluesse) {
                kandidaten.docs[anzahl] = doc;
                kandidaten.worte[anzahl++] = Punktwort.mit(kurz.ausschluesse(), kurz.punkte());
            }
        }
        kandidaten.anzahl = anzahl;
    }

    @Override
    public int punkte(int doc, int wort, int latte) {
        return wort & Punktwort.PUNKTE;
    }

    @Override
    public Optional<Gruppierung> gruppierung() {
        return Optional.empty();
    }
}
