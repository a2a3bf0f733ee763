package de.passgenau.matching.verstoss.beruf;

import org.apache.lucene.document.Document;

/** Gives a type of Lucene away. */
public record LuceneInDerTuer(Document dokument) {}
