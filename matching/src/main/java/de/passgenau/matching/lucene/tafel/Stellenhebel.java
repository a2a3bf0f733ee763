package de.passgenau.matching.lucene.tafel;

import java.io.IOException;
import java.util.Set;
import java.util.function.ToLongFunction;

import de.passgenau.matching.profil.Arbeitsprofil;

/**
 * What would open offers.
 *
 * @param mitNachweisen how many offers would open with these codes beside those that are there
 * @param verlangt all codes that offers demand
 */
public record Stellenhebel(ToLongFunction<Set<String>> mitNachweisen, Set<String> verlangt, Zaehler zaehler) {

    /** Counts the offers that don't exclude this person and do exclude her as she is. */
    public interface Zaehler {

        long neueFuer(Arbeitsprofil person) throws IOException;
    }

    public long mit(Set<String> nachweise) {
        return mitNachweisen.applyAsLong(nachweise);
    }

    public long fuer(Arbeitsprofil person) throws IOException {
        return zaehler.neueFuer(person);
    }
}
