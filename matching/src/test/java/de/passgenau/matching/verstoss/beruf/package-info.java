/** Broken on purpose: a door that shows Lucene. */
@NullMarked
package de.passgenau.matching.verstoss.beruf;

import org.jspecify.annotations.NullMarked;
