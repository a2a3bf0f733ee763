package de.passgenau.api.vermittlung.guete.sammlung;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A folder of judged examples.
 *
 * @param noten grades by person and document; nothing for a Lauf that nobody judged
 * @param hinweise what could not be read, with the file and the element
 */
public record Sammlung(
        List<Person> personen,
        List<Stellenangabe> stellen,
        List<Massnahmenangabe> massnahmen,
        Map<Lauf, Map<String, Map<String, Integer>>> noten,
        List<Fallenangabe> fallen,
        List<String> hinweise) {

    public boolean istBeurteilt(Lauf lauf) {
        return noten.containsKey(lauf)
                || lauf == Lauf.KOMBI && istBeurteilt(Lauf.STELLE) && istBeurteilt(Lauf.MASSNAHME);
    }

    /** Grades of the documents for one person; empty if nobody judged any. The common order takes both where it has none of its own. */
    public Map<String, Integer> noten(Lauf lauf, String person) {
        if (lauf != Lauf.KOMBI || noten.containsKey(lauf)) {
            return noten.getOrDefault(lauf, Map.of()).getOrDefault(person, Map.of());
        }
        var beide = new TreeMap<>(noten(Lauf.STELLE, person));
        beide.putAll(noten(Lauf.MASSNAHME, person));
        return beide;
    }
}
