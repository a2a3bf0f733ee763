package de.passgenau.api.eingabe;

import java.util.Optional;

import de.passgenau.catalogue.Dokument;

/** What carrying out a change has to know of one kind of document. */
public interface Akte<A extends Dokument> {

    Optional<A> finde(String id);

    /** Inserts a document of version 0, otherwise replaces the version it carries; answers what was stored. */
    A speichere(A objekt);

    /** The reason when a unique value is taken. */
    Verstoss schonVorhanden(A objekt);

    /** Called once after every stored change, before the caller is answered. */
    void gespeichert(A objekt);
}
