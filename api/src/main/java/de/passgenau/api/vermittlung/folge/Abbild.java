package de.passgenau.api.vermittlung.folge;

import de.passgenau.catalogue.Dokument;

/** What of a document counts for hits. */
public interface Abbild<A extends Dokument, T> {

    Gegenstand gegenstand();

    /** As of today. */
    Bild<T> bild(A dokument);

    /** Differs where a hit shows something else although the picture is the same. */
    int anzeige(A dokument);
}
