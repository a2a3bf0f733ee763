package de.passgenau.matching.lucene.rang;

import de.passgenau.matching.Rangliste.Gesamtzahl;

/** What a question still has to find, over all segments: those who rank first, and how many there are. */
final class Bedarf {

    private final Latte latte;
    private final long genauBis;
    private long gezaehlt;

    /** @param genauBis more don't have to be counted */
    Bedarf(Latte latte, long genauBis) {
        this.latte = latte;
        this.genauBis = genauBis;
    }

    Latte latte() {
        return latte;
    }

    void zaehle(int weitere) {
        gezaehlt += weitere;
    }

    boolean istGenugGezaehlt() {
        return gezaehlt > genauBis;
    }

    boolean istJemandDa() {
        return gezaehlt > 0;
    }

    /** The same however the documents lie in segments, and wherever the wanted part begins. */
    Gesamtzahl gesamt(boolean alleGezaehlt) {
        return alleGezaehlt || !istGenugGezaehlt() ? Gesamtzahl.genau(gezaehlt) : Gesamtzahl.mehrAls(genauBis);
    }
}
