/** A made-up population and made-up offers, of any size and the same on every machine, for laws and measurements. */
@NullMarked
package de.passgenau.matching.last;

import org.jspecify.annotations.NullMarked;
