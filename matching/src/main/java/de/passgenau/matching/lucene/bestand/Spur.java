package de.passgenau.matching.lucene.bestand;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** What an index was told while it was being compared with its source, so that the comparison knows what it must leave. */
final class Spur {

    private enum Art {
        GESCHRIEBEN, ENTSCHIEDEN
    }

    private final ConcurrentMap<String, Art> angefasst = new ConcurrentHashMap<>();

    /** A newer version may still come from the source. */
    void geschrieben(String id) {
        angefasst.putIfAbsent(id, Art.GESCHRIEBEN);
    }

    /** It was removed or restored, which no version tells: whatever was read before may be wrong. */
    void entschieden(String id) {
        angefasst.put(id, Art.ENTSCHIEDEN);
    }

    boolean isGeschrieben(String id) {
        return angefasst.get(id) == Art.GESCHRIEBEN;
    }

    boolean isEntschieden(String id) {
        return angefasst.get(id) == Art.ENTSCHIEDEN;
    }

    boolean kennt(String id) {
        return angefasst.containsKey(id);
    }
}
