package de.passgenau.matching.pflege;

/** Is told how far a long work on an index has come. */
public interface Fortschritt {

    /** @param gesamt as far as is known by now; 0 if there is nothing to do */
    void melde(long erledigt, long gesamt);

    static Fortschritt still() {
        return (erledigt, gesamt) -> {};
    }
}
