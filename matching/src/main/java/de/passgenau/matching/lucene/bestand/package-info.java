/** The life of an index, whatever is in it: opened, changed, asked, compared with its source, built anew. */
@NullMarked
package de.passgenau.matching.lucene.bestand;

import org.jspecify.annotations.NullMarked;
