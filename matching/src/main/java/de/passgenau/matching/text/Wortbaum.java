package de.passgenau.matching.text;

import java.util.Arrays;

/** Words letter by letter in flat arrays: walking down from a place in a text finds every word that begins there. */
final class Wortbaum {

    static final int WURZEL = 0;
    static final int KEINER = -1;

    private char[] zeichen = new char[4_096];
    private int[] kind = new int[4_096];
    private int[] geschwister = new int[4_096];
    private boolean[] wortende = new boolean[4_096];
    private int knoten = 1;

    void nimm(String wort) {
        int stelle = WURZEL;
        for (int i = 0; i < wort.length(); i++) {
            int naechster = weiter(stelle, wort.charAt(i));
            stelle = naechster == KEINER ? neu(stelle, wort.charAt(i)) : naechster;
        }
        wortende[stelle] = true;
    }

    int weiter(int von, char mit) {
        int naechster = kind[von];
        while (naechster != 0 && zeichen[naechster] != mit) {
            naechster = geschwister[naechster];
        }
        return naechster == 0 ? KEINER : naechster;
    }

    boolean istWort(int stelle) {
        return wortende[stelle];
    }

    private int neu(int eltern, char mit) {
        if (knoten == zeichen.length) {
            zeichen = Arrays.copyOf(zeichen, 2 * knoten);
            kind = Arrays.copyOf(kind, 2 * knoten);
            geschwister = Arrays.copyOf(geschwister, 2 * knoten);
            wortende = Arrays.copyOf(wortende, 2 * knoten);
        }
        zeichen[knoten] = mit;
        geschwister[knoten] = kind[eltern];
        kind[eltern] = knoten;
        return knoten++;
    }
}
