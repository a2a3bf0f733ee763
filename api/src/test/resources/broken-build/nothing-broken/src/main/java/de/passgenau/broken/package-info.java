/** A sample. */
@NullMarked
package de.passgenau.broken;

import org.jspecify.annotations.NullMarked;
