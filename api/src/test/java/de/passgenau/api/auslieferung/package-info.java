/** Tests of what is delivered, the jar and the image; they run once the jar is built. */
@NullMarked
package de.passgenau.api.auslieferung;

import org.jspecify.annotations.NullMarked;
