/** Brings stored cases from former forms into today's. */
@NullMarked
package de.passgenau.api.fall.umzug;

import org.jspecify.annotations.NullMarked;
