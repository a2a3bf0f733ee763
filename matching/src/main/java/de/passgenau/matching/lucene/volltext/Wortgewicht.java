package de.passgenau.matching.lucene.volltext;

import org.apache.lucene.search.similarities.BasicStats;
import org.apache.lucene.search.similarities.SimilarityBase;

/**
 * What a found word is worth: more if it comes more often, less in a long text, and never depending on the other entries,
 * so that a place in a list by relevance stays a place while others come and go.
 */
public final class Wortgewicht extends SimilarityBase {

    private static final double SAETTIGUNG = 1.2;
    private static final double UEBLICHE_WORTE = 60;
    private static final double ANTEIL_DER_LAENGE = 0.5;

    @Override
    protected double score(BasicStats stats, double freq, double laenge) {
        var bremse = SAETTIGUNG * (1 - ANTEIL_DER_LAENGE + ANTEIL_DER_LAENGE * laenge / UEBLICHE_WORTE);
        return stats.getBoost() * freq * (SAETTIGUNG + 1) / (freq + bremse);
    }

    @Override
    public String toString() {
        return "Wortgewicht";
    }
}
