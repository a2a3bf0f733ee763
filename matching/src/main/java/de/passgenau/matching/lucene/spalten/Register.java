package de.passgenau.matching.lucene.spalten;

import java.util.Arrays;

/**
 * A {@link Listenspalte} the other way round: the documents that have a number, each once and in their order; those of a
 * number begin at {@code ab}, and end where the next begin. The last ones have no number at all.
 */
public record Register(int[] ab, int[] docs) {

    public static Register von(Listenspalte spalte) {
        int keine = Arrays.stream(spalte.werte()).max().orElse(-1) + 1;
        var ab = new int[keine + 2];
        jedes(spalte, keine, (doc, wert) -> ab[wert + 1]++);
        for (int wert = 0; wert <= keine; wert++) {
            ab[wert + 1] += ab[wert];
        }
        var docs = new int[ab[keine + 1]];
        var naechste = ab.clone();
        jedes(spalte, keine, (doc, wert) -> docs[naechste[wert]++] = doc);
        return new Register(ab, docs);
    }

    /** Is shown each number of each document once. */
    private interface Besucher {

        void besuche(int doc, int wert);
    }

    private static void jedes(Listenspalte spalte, int keine, Besucher besucher) {
        for (int doc = 0; doc < spalte.ab().length - 1; doc++) {
            int von = spalte.ab()[doc];
            int bis = spalte.ab()[doc + 1];
            for (int i = von; i < bis; i++) {
                if (kommtErstmals(spalte.werte(), von, i)) {
                    besucher.besuche(doc, spalte.werte()[i]);
                }
            }
            if (von == bis) {
                besucher.besuche(doc, keine);
            }
        }
    }

    private static boolean kommtErstmals(int[] werte, int von, int stelle) {
        for (int i = von; i < stelle; i++) {
            if (werte[i] == werte[stelle]) {
                return false;
            }
        }
        return true;
    }

    /** Stands for those who have no number; all numbers are smaller. */
    public int keine() {
        return ab.length - 2;
    }
}
