package de.passgenau.matching.last;

import java.io.Closeable;

import de.passgenau.matching.angebot.Stelle;

/** A way to find the best people for an offer; all ways find the same ones in the same order. */
interface Verfahren extends Closeable {

    String name();

    /** @param sicht a bit for each office whose people may be seen */
    Antwort beste(Stelle stelle, int sicht, int anzahl);

    /** On disk; 0 if nothing is. */
    long bytes();
}
