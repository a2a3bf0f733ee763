package de.passgenau.matching.lucene.rang;

import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * Which documents of a segment may be found: those that live, and that the filter lets through.
 *
 * @param lebende null if all do
 * @param gefilterte null if the filter lets everything through
 */
record Sichtbare(int docs, @Nullable Bits lebende, @Nullable Filtermenge gefilterte) {

    /** At the most. */
    int anzahl() {
        return gefilterte == null ? docs : gefilterte.anzahl();
    }

    /** Everybody of a run who may be found. */
    void waehle(int von, int bis, Kandidaten kandidaten) {
        if (gefilterte == null) {
            kandidaten.alle(von, bis);
        } else {
            kandidaten.alle(gefilterte.bits(), von, bis);
        }
        if (lebende != null) {
            kandidaten.behalte(lebende);
        }
    }

    /** Lets go of those who may not be found. */
    void behalte(Kandidaten kandidaten) {
        if (gefilterte != null) {
            kandidaten.behalte(gefilterte.bits());
        }
        if (lebende != null) {
            kandidaten.behalte(lebende);
        }
    }
}
