/** Measures how soon those who wait for hits learn of a change. */
@NullMarked
package de.passgenau.api.vermittlung.meldung;

import org.jspecify.annotations.NullMarked;
