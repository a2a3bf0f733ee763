package de.passgenau.matching.lucene.rang;

import java.util.List;

/**
 * The wanted part of a ranking, in its order.
 *
 * @param gesamt how many there are on all pages, exactly
 */
public record Rangfunde(List<Rangfund> funde, long gesamt, boolean davorMehr, boolean danachMehr) {

    public Rangfunde {
        funde = List.copyOf(funde);
    }
}
