package de.passgenau.matching.lucene.massnahme;

import java.util.Optional;
import java.util.function.IntFunction;

import de.passgenau.matching.bewertung.massnahme.Einordnung;
import de.passgenau.matching.lucene.rang.Gruppierung;
import de.passgenau.matching.lucene.rang.Kandidaten;
import de.passgenau.matching.lucene.rang.Pruefung;
import de.passgenau.matching.lucene.rang.Punktwort;
import de.passgenau.matching.lucene.spalten.Idfolge;

/** Judges each document by the rules themselves. */
final class Urteilspruefung implements Pruefung {

    private final Idfolge ids;
    private final int ausschluesse;
    private final IntFunction<Einordnung> urteil;
    /** Of those that were found so far. */
    private final int[] nachraenge;

    /**
     * @param ausschluesse by how many criteria those who are looked for are excluded
     * @param urteil of one document after the other
     */
    Urteilspruefung(Idfolge ids, int ausschluesse, IntFunction<Einordnung> urteil) {
        this.ids = ids;
        this.ausschluesse = ausschluesse;
        this.urteil = urteil;
        this.nachraenge = new int[ids.anzahl()];
    }

    @Override
    public Idfolge ids() {
        return ids;
    }

    @Override
    public boolean kommtInFrage(int lauf) {
        return true;
    }

    @Override
    public void sichte(Kandidaten kandidaten) {
        int anzahl = 0;
        for (int i = 0; i < kandidaten.anzahl; i++) {
            int doc = kandidaten.docs[i];
            var einordnung = urteil.apply(doc);
            if (einordnung.ausschluesse() == ausschluesse) {
                kandidaten.docs[anzahl] = doc;
                kandidaten.worte[anzahl++] = Punktwort.mit(ausschluesse, einordnung.rang().stufe());
                nachraenge[doc] = einordnung.rang().nachrang();
            }
        }
        kandidaten.anzahl = anzahl;
    }

    @Override
    public int stufe(int doc, int wort, int latte) {
        return wort & Punktwort.PUNKTE;
    }

    @Override
    public int nachrang(int doc) {
        return nachraenge[doc];
    }

    @Override
    public Optional<Gruppierung> gruppierung() {
        return Optional.empty();
    }
}
