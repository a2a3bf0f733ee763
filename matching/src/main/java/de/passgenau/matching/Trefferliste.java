package de.passgenau.matching;

import java.util.List;

/** The wanted part of a list, in the order of the list.
 *
 * @param gesamt how many entries fulfil the search, on all pages together */
public record Trefferliste(List<Treffer> treffer, long gesamt, boolean davorMehr, boolean danachMehr) {

    public Trefferliste {
        treffer = List.copyOf(treffer);
    }

    /** An entry that fulfils the search, and its place. */
    public record Treffer(String id, Marke marke) {}
}
