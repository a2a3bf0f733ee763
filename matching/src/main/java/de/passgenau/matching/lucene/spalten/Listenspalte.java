package de.passgenau.matching.lucene.spalten;

import java.util.Arrays;

/** Some numbers for each document, all in one array: those of a document begin at {@code ab}, and end where the next begin. */
public record Listenspalte(int[] ab, int[] werte) {

    /** How many odd numbers a document has: those that end a set. */
    public int gruppen(int doc) {
        int gruppen = 0;
        for (int i = ab[doc]; i < ab[doc + 1]; i++) {
            gruppen += werte[i] & 1;
        }
        return gruppen;
    }

    /** Takes the numbers of one document after the other. */
    public static final class Bau {

        private final int[] ab;
        private int[] werte = new int[16];
        private int docs;
        private int anzahl;

        public Bau(int docs) {
            ab = new int[docs + 1];
        }

        public void wert(int wert) {
            if (anzahl == werte.length) {
                werte = Arrays.copyOf(werte, anzahl * 2);
            }
            werte[anzahl++] = wert;
        }

        /** The numbers that come now are those of the next document. */
        public void naechstes() {
            ab[++docs] = anzahl;
        }

        public Listenspalte fertig() {
            return new Listenspalte(ab, Arrays.copyOf(werte, anzahl));
        }
    }
}
