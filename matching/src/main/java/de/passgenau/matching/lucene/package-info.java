/** Lucene behind the hatch: fields, documents and queries stay inside. */
@NullMarked
package de.passgenau.matching.lucene;

import org.jspecify.annotations.NullMarked;
