package de.passgenau.matching.lucene.rang;

/**
 * Somebody who was found.
 *
 * @param segment number of the segment among all
 * @param doc number in the segment
 */
public record Rangfund(String id, int punkte, int segment, int doc) {}
