/** Why something fits, and how well: pure functions over records, without an index. */
@NullMarked
package de.passgenau.matching.bewertung;

import org.jspecify.annotations.NullMarked;
