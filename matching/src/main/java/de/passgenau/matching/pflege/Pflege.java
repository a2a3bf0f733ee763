package de.passgenau.matching.pflege;

/**
 * Keeps an index true to its source while it is in use. One work at a time: who comes second waits.
 *
 * @param <E> an entry as the index takes it
 */
public interface Pflege<E> {

    /**
     * Puts right what differs in existence or version, whatever the index has, and fills an index that is not complete.
     * What the index is told meanwhile stands: nothing removed comes back, nothing newer is overwritten. An index that
     * is damaged or takes no changes any more is built anew.
     */
    Abgleichsergebnis abgleichen(Quelle<E> quelle, Fortschritt fortschritt);

    /** Builds a second index, which takes the changes of meanwhile as well, and puts it in the place of this one. */
    Abgleichsergebnis neuAufbauen(Quelle<E> quelle, Fortschritt fortschritt);

    /**
     * Compares every entry in both directions, content included, and changes none. An index whose files are damaged is not
     * compared; it is built anew before this returns.
     */
    Pruefbericht pruefen(Quelle<E> quelle, Fortschritt fortschritt);

    Bereitschaft bereitschaft();

    /** Everything so far survives the end of the process; an index in files does so by itself every few seconds. */
    void sichern();
}
