/** Where the files of an index live: in memory, or in a folder of one process at a time. */
@NullMarked
package de.passgenau.matching.lucene.ablage;

import org.jspecify.annotations.NullMarked;
