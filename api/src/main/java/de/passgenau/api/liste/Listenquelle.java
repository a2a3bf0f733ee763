package de.passgenau.api.liste;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import de.passgenau.catalogue.Dokument;
import de.passgenau.catalogue.Wiederholung;
import de.passgenau.matching.Eintrag;

/** Where the documents of a list live and what the list knows of each. */
public interface Listenquelle<A extends Dokument> {

    Class<A> typ();

    /** The collection in the store. */
    String sammlung();

    List<A> lade(Collection<String> ids);

    /** The field of a list that holds the calls of the last day, so that no other object is changed by one of them. */
    String AUFRUFE = "aufrufe";

    Eintrag eintrag(A objekt);

    /** What {@link #AUFRUFE} holds for this object. */
    static Set<String> aufrufe(Dokument objekt) {
        return objekt.spur().wiederholungen().stream().map(Wiederholung::schluessel).collect(Collectors.toSet());
    }
}
