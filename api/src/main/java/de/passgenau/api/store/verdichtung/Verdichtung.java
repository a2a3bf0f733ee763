package de.passgenau.api.store.verdichtung;

/** Has deleted documents leave the data file, too; a real MongoDB sees to its files itself. */
@FunctionalInterface
public interface Verdichtung {

    /** Notes that the next start writes the data file anew; called before the deletion, so that no crash forgets it. */
    void merkeVor();
}
