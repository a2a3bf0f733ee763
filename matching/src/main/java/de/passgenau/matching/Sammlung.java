package de.passgenau.matching;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import de.passgenau.matching.pflege.Fassung;
import de.passgenau.matching.pflege.Pflege;

/** Documents that live elsewhere, as a list: it filters, orders and pages, and answers with ids. What was put is found
 * by the next search. */
public interface Sammlung<E> extends AutoCloseable {

    /** Takes over what is newer than what is there. */
    void put(Collection<E> eintraege);

    /** Takes over what is told, whatever is there: a document that was restored may be older. */
    void replace(E eintrag);

    /** The same for many at once, which are all found together. */
    void replace(Collection<E> eintraege);

    /** As {@link #replace}, found by searches after {@link #zeige()}: who tells of many at once shows them once. */
    void merke(E eintrag);

    /** What was noted before is found by the next search. */
    void zeige();

    /** A put that comes too late, with what was there or something older, brings nothing back. */
    void remove(Collection<String> ids);

    /**
     * Removes it in this version and all before: a put that comes too late brings none of them back, and what is there and
     * newer stays. The highest number means for good. Who comes back all the same is told by {@link #replace}, or found by
     * a comparison with the source.
     */
    void remove(Fassung bis);

    Trefferliste search(Listensuche suche);

    /**
     * Short texts of entries in which a word and those behind it begin like this, those first that begin so themselves,
     * then by the alphabet; none twice, none of more than 200 characters.
     *
     * @param sicht what the asking person may know of; no other entry's texts are offered
     */
    List<String> vorschlaege(String text, Sichtfilter sicht, int anzahl);

    /** How many entries have each combination of values that occurs, the values in the order of the fields. */
    Map<List<String>, Long> count(Zaehlung zaehlung);

    /** The version of every entry by its id, for comparing with the documents. */
    Map<String, Long> stand();

    /** How many entries there are. */
    int anzahl();

    /** The version of this entry; 0 if there is none. */
    long version(String id);

    /** For keeping the list true to the documents. */
    Pflege<E> pflege();

    @Override
    void close();
}
