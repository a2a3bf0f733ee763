package de.passgenau.matching.lucene.tafel;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.passgenau.matching.profil.Arbeitsprofil;

/**
 * What would open offers.
 *
 * @param fehlende how many offers that nothing else excludes miss exactly these sets of proofs; of each, one is enough
 * @param verlangt the codes that offers demand, at most the 200 most demanded
 */
public record Stellenhebel(Map<List<Set<String>>, Long> fehlende, Set<String> verlangt, Zaehler zaehler) {

    /** Counts the offers that don't exclude this person and do exclude her as she is. */
    public interface Zaehler {

        long neueFuer(Arbeitsprofil person) throws IOException;
    }

    /** How many offers would open with these proofs. */
    public long mit(Set<String> nachweise) {
        return fehlende.entrySet()
                .stream()
                .filter(fehlend -> fehlend.getKey()
                        .stream()
                        .noneMatch(gruppe -> Collections.disjoint(gruppe, nachweise)))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    public long fuer(Arbeitsprofil person) throws IOException {
        return zaehler.neueFuer(person);
    }
}
