package de.passgenau.matching.lucene.tafel;

import de.passgenau.matching.lucene.rang.Kandidaten;
import de.passgenau.matching.lucene.rang.Rundgang;
import de.passgenau.matching.lucene.spalten.Stellenspalten;

/** Counts the offers that were out of the question before. */
final class Neue implements Rundgang.Besucher<Stellenspalten> {

    private final Stellenplan vorher;
    private final Kandidaten einzeln = new Kandidaten();
    private long anzahl;

    Neue(Stellenplan vorher) {
        this.vorher = vorher;
    }

    @Override
    public void besuche(Stellenspalten spalten, Kandidaten kandidaten) {
        var pruefung = new Stellenpruefung(vorher, spalten);
        for (int i = 0; i < kandidaten.anzahl; i++) {
            int doc = kandidaten.docs[i];
            einzeln.nur(doc);
            pruefung.sichte(einzeln);
            anzahl += einzeln.anzahl == 0 ? 1 : 0;
        }
    }

    long anzahl() {
        return anzahl;
    }
}
