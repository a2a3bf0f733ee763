/** What stands in the way of a person's work, how far the work on it is, and in which order it is done. */
@NamedInterface("hemmnis")
@NullMarked
package de.passgenau.api.fall.hemmnis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
