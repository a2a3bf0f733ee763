package de.passgenau.api.liste;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import de.passgenau.api.security.Anrufer;
import de.passgenau.catalogue.Dokument;
import de.passgenau.catalogue.Wiederholung;
import de.passgenau.matching.Eintrag;
import de.passgenau.matching.Sichtfilter;

/** Where the documents of a list live, what the list knows of each, and who may know of which. */
public interface Listenquelle<A extends Dokument> {

    /** The field of a list that holds the calls of the last day, so that no other object is changed by one of them. */
    String AUFRUFE = "aufrufe";

    Class<A> typ();

    /** The collection in the store. */
    String sammlung();

    /** The id as the document has it. */
    Object id(String kennung);

    /** Its {@code sicht} has, under the paths that lead there in the document, whatever {@link #sicht} asks for. */
    Eintrag eintrag(A objekt);

    /** Which documents this caller may know of. */
    Sichtfilter sicht(Anrufer anrufer);

    /** Those of these that this caller may know of today, where it takes more to say so than the store knows. */
    default Collection<A> offene(Collection<A> gelesene, Anrufer anrufer) {
        return gelesene;
    }

    /** What {@link #AUFRUFE} holds for this object. */
    static Set<String> aufrufe(Dokument objekt) {
        return objekt.spur().wiederholungen().stream().map(Wiederholung::schluessel).collect(Collectors.toSet());
    }
}
