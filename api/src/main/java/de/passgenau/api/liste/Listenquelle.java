package de.passgenau.api.liste;

import java.util.Collection;
import java.util.List;

import de.passgenau.catalogue.Dokument;
import de.passgenau.matching.Eintrag;

/** Where the documents of a list live and what the list knows of each. */
public interface Listenquelle<A extends Dokument> {

    Class<A> typ();

    /** The collection in the store. */
    String sammlung();

    List<A> lade(Collection<String> ids);

    Eintrag eintrag(A objekt);
}
