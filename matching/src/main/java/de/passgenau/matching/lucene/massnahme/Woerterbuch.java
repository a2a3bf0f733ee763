package de.passgenau.matching.lucene.massnahme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A number for each thing of a segment, equal things with the same one, from 0 on. */
final class Woerterbuch<T> {

    static final int KEINE = -1;

    private final Map<T, Integer> nummern = new HashMap<>();
    private final List<T> alle = new ArrayList<>();

    /** {@link #KEINE} for nothing. */
    int nummer(@Nullable T ding) {
        if (ding == null) {
            return KEINE;
        }
        var da = nummern.putIfAbsent(ding, alle.size());
        if (da == null) {
            alle.add(ding);
            return alle.size() - 1;
        }
        return da;
    }

    /** The one that was first of all that equal this. */
    T erstes(T ding) {
        return alle.get(nummer(ding));
    }

    List<T> alle() {
        return List.copyOf(alle);
    }
}
