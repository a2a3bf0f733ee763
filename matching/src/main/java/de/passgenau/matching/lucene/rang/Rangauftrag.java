package de.passgenau.matching.lucene.rang;

import de.passgenau.matching.Ausschnitt;
import de.passgenau.matching.Massstab;
import org.apache.lucene.search.Query;

/**
 * One question to a ranking, as Lucene is asked.
 *
 * @param ausschluesse by how many criteria those who are looked for are excluded: 0, or 1 for near misses
 */
public record Rangauftrag<A>(A anfrage, Massstab massstab, Query filter, int ausschluesse, Ausschnitt ausschnitt) {}
