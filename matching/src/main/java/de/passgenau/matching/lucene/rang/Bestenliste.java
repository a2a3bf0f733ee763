package de.passgenau.matching.lucene.rang;

/** The greatest keys with their documents, so many at the most: a heap whose least is on top. */
final class Bestenliste {

    private final long[] schluessel;
    private final int[] docs;
    private int anzahl;

    Bestenliste(int hoechstens) {
        schluessel = new long[hoechstens];
        docs = new int[hoechstens];
    }

    int anzahl() {
        return anzahl;
    }

    long schluessel(int i) {
        return schluessel[i];
    }

    int doc(int i) {
        return docs[i];
    }

    void nimm(long key, int doc) {
        if (anzahl < schluessel.length) {
            steige(anzahl++, key, doc);
        } else if (key > schluessel[0]) {
            sinke(key, doc);
        }
    }

    private void steige(int von, long key, int doc) {
        int stelle = von;
        while (stelle > 0 && key < schluessel[(stelle - 1) / 2]) {
            setze(stelle, (stelle - 1) / 2);
            stelle = (stelle - 1) / 2;
        }
        setze(stelle, key, doc);
    }

    private void sinke(long key, int doc) {
        int stelle = 0;
        int kind = kleineresKind(stelle);
        while (kind < anzahl && schluessel[kind] < key) {
            setze(stelle, kind);
            stelle = kind;
            kind = kleineresKind(stelle);
        }
        setze(stelle, key, doc);
    }

    private int kleineresKind(int stelle) {
        int links = 2 * stelle + 1;
        return links + 1 < anzahl && schluessel[links + 1] < schluessel[links] ? links + 1 : links;
    }

    private void setze(int stelle, int von) {
        setze(stelle, schluessel[von], docs[von]);
    }

    private void setze(int stelle, long key, int doc) {
        schluessel[stelle] = key;
        docs[stelle] = doc;
    }
}
