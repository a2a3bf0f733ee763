package de.passgenau.matching;

import java.util.Collection;
import java.util.Map;

/** A list over documents that live elsewhere: it filters, orders and pages, and answers with ids. What was put is found
 * by the next search; an older version never replaces a newer one. */
public interface Liste extends AutoCloseable {

    void put(Collection<Eintrag> eintraege);

    void remove(Collection<String> ids);

    Trefferliste search(Listensuche suche);

    /** The version of every entry by its id, for comparing with the documents. */
    Map<String, Long> stand();

    /** How many entries there are. */
    int anzahl();

    /** The version of this entry; 0 if there is none. */
    long version(String id);

    @Override
    void close();
}
