/** Running German text as Lucene sees it: what is written of a word, how a text is asked for, and what made it a hit. */
@NullMarked
package de.passgenau.matching.lucene.volltext;

import org.jspecify.annotations.NullMarked;
