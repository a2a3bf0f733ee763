package de.passgenau.matching.lucene.spalten;

import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import org.jspecify.annotations.Nullable;

/** A number for each code that ever occurred, from 0 on; a number once given stays. */
public final class Codebuch {

    private static final int ANFANGS = 64;

    private final ConcurrentMap<String, Integer> nummern = new ConcurrentHashMap<>();
    private volatile String[] codes = new String[ANFANGS];
    private volatile int anzahl;

    /** Gives a number if there is none yet. */
    public int nummer(String code) {
        var bekannt = nummern.get(code);
        return bekannt == null ? neue(code) : bekannt;
    }

    private synchronized int neue(String code) {
        var bekannt = nummern.get(code);
        if (bekannt != null) {
            return bekannt;
        }
        int neue = anzahl;
        var platz = neue < codes.length ? codes : Arrays.copyOf(codes, 2 * neue);
        platz[neue] = code;
        codes = platz;
        anzahl = neue + 1;
        nummern.put(code, neue);
        return neue;
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
        return anzahl;
    }
}
