package de.passgenau.matching;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** How many entries of a list have which values.
 *
 * @param sicht what the asking person may know of; nothing else is counted
 * @param merkmale wanted values: one of them per field, every field at once
 * @param felder the fields whose values are counted together, one to three; an entry with several values of a field is
 *        counted once with each, one without any not at all */
public record Zaehlung(Sichtfilter sicht, Map<String, Set<String>> merkmale, List<String> felder) {

    private static final int FELDER = 3;

    public Zaehlung {
        if (felder.isEmpty() || felder.size() > FELDER) {
            throw new IllegalArgumentException("Values of one to three fields are counted, got " + felder);
        }
        merkmale = Map.copyOf(merkmale);
        felder = List.copyOf(felder);
    }
}
