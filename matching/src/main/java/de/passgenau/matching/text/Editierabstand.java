package de.passgenau.matching.text;

import java.util.Arrays;

/** Distance of two words in typing errors: insert, leave out, replace, or swap two neighbours. */
public final class Editierabstand {

    private final String a;
    private final String b;
    private int[] vorvorige;
    private int[] vorige;
    private int[] zeile;

    private Editierabstand(String a, String b) {
        this.a = a;
        this.b = b;
        vorvorige = new int[b.length() + 1];
        vorige = new int[b.length() + 1];
        zeile = new int[b.length() + 1];
        Arrays.setAll(vorige, i -> i);
    }

    /** The number of errors, or {@code grenze + 1} as soon as it is certain to exceed {@code grenze}. */
    public static int zwischen(String a, String b, int grenze) {
        if (Math.abs(a.length() - b.length()) > grenze) {
            return grenze + 1;
        }
        return new Editierabstand(a, b).bis(grenze);
    }

    private int bis(int grenze) {
        for (int i = 1; i <= a.length(); i++) {
            if (kleinsterIn(i) > grenze) {
                return grenze + 1;
            }
            int[] frei = vorvorige;
            vorvorige = vorige;
            vorige = zeile;
            zeile = frei;
        }
        return Math.min(vorige[b.length()], grenze + 1);
    }

    private int kleinsterIn(int i) {
        zeile[0] = i;
        int kleinster = i;
        for (int j = 1; j <= b.length(); j++) {
            int ersetzt = vorige[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
            zeile[j] = Math.min(ersetzt, 1 + Math.min(vorige[j], zeile[j - 1]));
            if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                zeile[j] = Math.min(zeile[j], vorvorige[j - 2] + 1);
            }
            kleinster = Math.min(kleinster, zeile[j]);
        }
        return kleinster;
    }
}
