package de.passgenau.matching.lucene.rang;

import de.passgenau.matching.Ausschnitt;
import de.passgenau.matching.Massstab;
import org.apache.lucene.search.Query;

/**
 * One question to a ranking, as Lucene is asked.
 *
 * @param ausschluesse by how many criteria those who are looked for are excluded: 0, or 1 for near misses
 * @param genauBis so many are counted at least, if there are
 */
public record Rangauftrag<A>(
        A anfrage,
        Massstab massstab,
        Query filter,
        int ausschluesse,
        Ausschnitt ausschnitt,
        long genauBis) {

    /** The same question for somebody or something else. */
    public <B> Rangauftrag<B> fuer(B andere) {
        return new Rangauftrag<>(andere, massstab, filter, ausschluesse, ausschnitt, genauBis);
    }

    public Rangauftrag<A> mit(Ausschnitt anderer) {
        return new Rangauftrag<>(anfrage, massstab, filter, ausschluesse, anderer, genauBis);
    }

    public Rangauftrag<A> mitAusschluessen(int andere) {
        return new Rangauftrag<>(anfrage, massstab, filter, andere, ausschnitt, genauBis);
    }
}
