/** Hits that are told while they come and go, as clients see them. */
@NullMarked
package de.passgenau.api.vermittlung.meldung;

import org.jspecify.annotations.NullMarked;
