/** What a ranking looks at, as columns of numbers in memory, one set of them for each segment of an index. */
@NullMarked
package de.passgenau.matching.lucene.spalten;

import org.jspecify.annotations.NullMarked;
