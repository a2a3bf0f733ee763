package de.passgenau.catalogue;

/** An aggregate as the store keeps it: one document, changed version by version. */
public interface Dokument {

    /** The id in the store, as text. */
    String kennung();

    /** Rises by one with every stored change; 0 before the first. */
    long version();

    Spur spur();
}
