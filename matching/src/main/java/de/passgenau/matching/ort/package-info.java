/** Places and postcodes with their coordinates, found as people write them, and the distance between them. */
@NullMarked
package de.passgenau.matching.ort;

import org.jspecify.annotations.NullMarked;
