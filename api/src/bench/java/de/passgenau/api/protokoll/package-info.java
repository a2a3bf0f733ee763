/** Measures what keeping the protocol costs. */
@NullMarked
package de.passgenau.api.protokoll;

import org.jspecify.annotations.NullMarked;
