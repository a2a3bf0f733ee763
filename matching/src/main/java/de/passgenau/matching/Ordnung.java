package de.passgenau.matching;

/** How a list is ordered; equal entries are ordered by their id, in the same direction unless it is by relevance.
 *
 * @param feld a field of the entries' {@code ordnung} or {@code zahlen}, as {@code art} says; none for the relevance */
public record Ordnung(String feld, boolean absteigend, Art art) {

    /** By what. */
    public enum Art {
        TEXT, ZAHL, RELEVANZ
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
    public static Ordnung nachRelevanz() {
        return new Ordnung("", true, Art.RELEVANZ);
    }
}
