package de.passgenau.matching.lucene.spalten;

import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import org.jspecify.annotations.Nullable;

/** A number for each code that ever occurred, from 0 on; a number once given stays. */
public final class Codebuch {

    private final ConcurrentMap<String, Integer> nummern = new ConcurrentHashMap<>();
    private volatile String[] codes = {};

    /** Gives a number if there is none yet. */
    int nummer(String code) {
        var bekannt = nummern.get(code);
        return bekannt == null ? neue(code) : bekannt;
    }

    private synchronized int neue(String code) {
        var bekannt = nummern.get(code);
        if (bekannt != null) {
            return bekannt;
        }
        var mehr = Arrays.copyOf(codes, codes.length + 1);
        mehr[codes.length] = code;
        codes = mehr;
        nummern.put(code, codes.length - 1);
        return codes.length - 1;
    }

    /** Null if nobody has this code. */
    public @Nullable Integer gesucht(String code) {
        return nummern.get(code);
    }

    public String code(int nummer) {
        return codes[nummer];
    }

    /** All numbers are smaller. */
    public int anzahl() {
        return codes.length;
    }
}
