package de.passgenau.matching.lucene.bestand;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import org.jspecify.annotations.Nullable;

/** What an index was told while it was being compared with its source, so that the comparison knows what it must leave. */
final class Spur {

    /** It was removed or restored, which no version tells: whatever was read before may be wrong. */
    static final long ENTSCHIEDEN = Long.MAX_VALUE;

    private final ConcurrentMap<String, Long> gehoert = new ConcurrentHashMap<>();

    /** A newer version may still come from the source. */
    void geschrieben(String id, long version) {
        gehoert.merge(id, version, Math::max);
    }

    void entschieden(String id) {
        gehoert.put(id, ENTSCHIEDEN);
    }

    /** The highest version it was told of, or {@link #ENTSCHIEDEN}; null for nothing. */
    @Nullable
    Long version(String id) {
        return gehoert.get(id);
    }

    boolean kennt(String id) {
        return gehoert.containsKey(id);
    }
}
