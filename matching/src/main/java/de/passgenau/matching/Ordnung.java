package de.passgenau.matching;

import java.util.Map;

/** How a list is ordered; equal entries are ordered by their id, in the same direction unless it is by relevance.
 *
 * @param feld a field of the entries' {@code ordnung}, {@code zahlen} or {@code merkmale}, as {@code art} says; none for the
 *        relevance
 * @param bezug to what the numbers of {@code rang}, or the points of the relevance, refer: a place in one order is none in
 *        that of another; empty without
 * @param rang what each value of the field counts; of several the least, and an entry without any comes last in either
 *        direction */
public record Ordnung(String feld, boolean absteigend, Art art, String bezug, Map<String, Long> rang) {

    /** By what. */
    public enum Art {
        TEXT, ZAHL, RELEVANZ, RANG
    }

    public Ordnung {
        rang = Map.copyOf(rang);
    }

    private Ordnung(String feld, boolean absteigend, Art art) {
        this(feld, absteigend, art, "", Map.of());
    }

    /** By words. */
    public Ordnung(String feld, boolean absteigend) {
        this(feld, absteigend, Art.TEXT);
    }

    /** By a number or a day. */
    public static Ordnung nachZahl(String feld, boolean absteigend) {
        return new Ordnung(feld, absteigend, Art.ZAHL);
    }

    /** What fits the searched words best comes first. */
    public static Ordnung nachRelevanz(String worte) {
        return new Ordnung("", true, Art.RELEVANZ, worte, Map.of());
    }

    /** By what the question says that values count, such as how far from somewhere each is. */
    public static Ordnung nachRang(String feld, boolean absteigend, String bezug, Map<String, Long> rang) {
        return new Ordnung(feld, absteigend, Art.RANG, bezug, rang);
    }
}
