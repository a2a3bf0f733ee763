/** The hatch of the engine: what other modules may know of it. */
@NullMarked
package de.passgenau.matching;

import org.jspecify.annotations.NullMarked;
