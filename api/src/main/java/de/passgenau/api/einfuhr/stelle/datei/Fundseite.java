package de.passgenau.api.einfuhr.stelle.datei;

/** How much a search has found, and how much of that is here. */
final class Fundseite {

    private long gefunden;
    private long enthalten;

    /** One of several pages says the same as the others. */
    void sagt(long treffer) {
        gefunden = Math.max(gefunden, treffer);
    }

    void enthaelt(long eintraege) {
        enthalten += eintraege;
    }

    boolean istGanz() {
        return enthalten >= gefunden;
    }

    @Override
    public String toString() {
        return "%d von %d Treffern".formatted(enthalten, gefunden);
    }
}
