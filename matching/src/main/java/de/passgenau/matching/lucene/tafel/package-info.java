/** The rules for offers as tables over the codes in the columns, so that everybody can be judged by a few additions. */
@NullMarked
package de.passgenau.matching.lucene.tafel;

import org.jspecify.annotations.NullMarked;
