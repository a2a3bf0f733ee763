package de.passgenau.matching.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Finds texts that share many groups of three letters with a misspelt one. Immutable; texts are known by their position. */
public final class Trigrammindex {

    /** Groups share a slot by hash; a rare false friend is sorted out by the closer look at the candidates. */
    private static final int FAECHERBITS = 15;
    private static final int FAECHER = 1 << FAECHERBITS;
    /** As {@link String#hashCode()} takes it. */
    private static final int FAKTOR = 31;
    /** 2^32 by the golden ratio: neighbouring products differ in their highest bits, which become the slot. */
    private static final int STREUUNG = 0x9E3779B1;
    private static final int LAENGE = 3;
    private static final int STUFEN = 1_000;
    private static final int[] LEER = {};

    private final int[][] fundorte = new int[FAECHER][];
    private final int[] umfang;

    public Trigrammindex(List<String> texte) {
        int[][] jeText = texte.stream().map(Trigrammindex::trigramme).toArray(int[][]::new);
        umfang = Arrays.stream(jeText).mapToInt(faecher -> faecher.length).toArray();
        int[] belegung = new int[FAECHER];
        Arrays.stream(jeText).flatMapToInt(Arrays::stream).forEach(fach -> belegung[fach]++);
        Arrays.setAll(fundorte, fach -> belegung[fach] == 0 ? LEER : new int[belegung[fach]]);
        for (int i = jeText.length - 1; i >= 0; i--) {
            for (int fach : jeText[i]) {
                fundorte[fach][--belegung[fach]] = i;
            }
        }
    }

    /** Positions of the most similar texts, best first, ties in their order; only those that share at least a third. */
    public List<Integer> aehnliche(String text, int anzahl) {
        int[] gesucht = trigramme(text);
        int[] gemeinsam = new int[umfang.length];
        for (int fach : gesucht) {
            for (int stelle : fundorte[fach]) {
                gemeinsam[stelle]++;
            }
        }
        int mindestens = Math.max(1, gesucht.length / 3);
        long[] rang = IntStream.range(0, umfang.length)
                .filter(i -> gemeinsam[i] >= mindestens)
                .mapToLong(i -> (long) -2 * STUFEN * gemeinsam[i] / (gesucht.length + umfang[i]) << Integer.SIZE | i)
                .sorted()
                .toArray();
        return Arrays.stream(rang).limit(anzahl).mapToObj(wert -> (int) wert).toList();
    }

    private static int[] trigramme(String text) {
        var gerahmt = "^" + text + "$";
        return IntStream.rangeClosed(0, gerahmt.length() - LAENGE).map(i -> fach(gerahmt, i)).distinct().toArray();
    }

    /** The slot of the group that begins there. */
    private static int fach(String text, int von) {
        int wert = 0;
        for (int i = von; i < von + LAENGE; i++) {
            wert = wert * FAKTOR + text.charAt(i);
        }
        return wert * STREUUNG >>> Integer.SIZE - FAECHERBITS;
    }
}
