package de.passgenau.matching.lucene.rang;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import de.passgenau.matching.bewertung.Kriterium;
import de.passgenau.matching.bewertung.stelle.Stellenpunkte;

/** Points and exclusions of several criteria in one number: words of different criteria are added, and both add up. */
public final class Punktwort {

    /** The points in it. */
    public static final int PUNKTE = 0xffff;

    private static final int ERSTES_BIT = 16;
    private static final Map<Kriterium, Integer> AUSSCHLUESSE = ausschluesse();

    private Punktwort() {}

    private static Map<Kriterium, Integer> ausschluesse() {
        var bits = new EnumMap<Kriterium, Integer>(Kriterium.class);
        verteile(bits, List.of(Kriterium.REGION,
                Kriterium.ARBEITSLAGE,
                Kriterium.ARBEITSZEIT,
                Kriterium.KENNTNISSE,
                Kriterium.SPRACHE,
                Kriterium.VERFUEGBARKEIT,
                Kriterium.GESUNDHEIT,
                Kriterium.STELLENART));
        verteile(bits, List.of(Kriterium.HEMMNISSE,
                Kriterium.WEG,
                Kriterium.WOCHENSTUNDEN,
                Kriterium.KINDERBETREUUNG,
                Kriterium.BEGINN,
                Kriterium.PLAETZE,
                Kriterium.ZUGANG,
                Kriterium.WIEDERHOLUNG));
        return bits;
    }

    /** Offers and Maßnahmen are never asked for together. */
    private static void verteile(Map<Kriterium, Integer> bits, List<Kriterium> kriterien) {
        for (int i = 0; i < kriterien.size(); i++) {
            bits.put(kriterien.get(i), 1 << ERSTES_BIT + i);
        }
    }

    public static int ausschluss(Kriterium kriterium) {
        var bit = AUSSCHLUESSE.get(kriterium);
        if (bit == null) {
            throw new IllegalArgumentException(kriterium + " schließt nie aus");
        }
        return bit;
    }

    /** @param punkte or that it is excluded, as {@link Stellenpunkte} says it */
    public static int von(Kriterium kriterium, int punkte) {
        return punkte == Stellenpunkte.AUSGESCHLOSSEN ? ausschluss(kriterium) : punkte;
    }

    /** @param ausschluesse how many criteria exclude, whichever they are */
    public static int mit(int ausschluesse, int punkte) {
        return (1 << ausschluesse) - 1 << ERSTES_BIT | punkte;
    }

    /** How many criteria exclude. */
    public static int ausschluesse(int wort) {
        return Integer.bitCount(wort >>> ERSTES_BIT);
    }

    /** The most points in any of them. */
    public static int hoechstens(int[] worte) {
        return Arrays.stream(worte).map(wort -> wort & PUNKTE).max().orElse(0);
    }
}
