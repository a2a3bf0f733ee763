package de.passgenau.matching.lucene.bestand;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The entries that were removed last, each with the version up to which nothing of it is wanted any more. */
final class Entfernte {

    private static final int HOECHSTENS = 50_000;

    private final Map<String, Long> versionen = new LinkedHashMap<>() {

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> aelteste) {
            return size() > HOECHSTENS;
        }
    };

    /**
     * The highest version counts, whoever comes last.
     *
     * @param version null if it was not there in any
     */
    synchronized void merke(String id, @Nullable Long version) {
        if (version != null) {
            versionen.merge(id, version, Math::max);
        }
    }

    /** Whether something of this version comes too late. */
    synchronized boolean schliesstAus(String id, long version) {
        var bis = versionen.get(id);
        return bis != null && version <= bis;
    }

    /** It is there again, by the word of its source. */
    synchronized void vergiss(String id) {
        versionen.remove(id);
    }

    /** Everything that another index remembers. */
    synchronized void erbe(Entfernte andere) {
        andere.kopie().forEach(this::merke);
    }

    private synchronized Map<String, Long> kopie() {
        return new LinkedHashMap<>(versionen);
    }
}
