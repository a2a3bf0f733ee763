package de.passgenau.matching.lucene.rang;

import de.passgenau.matching.Rangwert;

/**
 * Somebody who was found.
 *
 * @param segment number of the segment among all
 * @param doc number in the segment
 */
public record Rangfund(String id, Rangwert rang, int segment, int doc) {}
