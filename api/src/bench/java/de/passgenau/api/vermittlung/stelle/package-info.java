/** Measures what it costs to find people for an offer. */
@NullMarked
package de.passgenau.api.vermittlung.stelle;

import org.jspecify.annotations.NullMarked;
