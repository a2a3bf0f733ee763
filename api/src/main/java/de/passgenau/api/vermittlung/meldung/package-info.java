/** Tells whoever waits of hits at once: which are new, which have changed, and which are none any more. */
@NullMarked
package de.passgenau.api.vermittlung.meldung;

import org.jspecify.annotations.NullMarked;
