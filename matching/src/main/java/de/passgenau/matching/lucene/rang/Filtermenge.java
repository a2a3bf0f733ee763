package de.passgenau.matching.lucene.rang;

import org.apache.lucene.util.FixedBitSet;

/** What a filter lets through in a segment, whether it lives or not. */
record Filtermenge(FixedBitSet bits, int anzahl) {

    static Filtermenge von(FixedBitSet bits) {
        return new Filtermenge(bits, bits.cardinality());
    }
}
