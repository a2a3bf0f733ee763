/** Saved searches as clients see them. */
@NullMarked
package de.passgenau.api.vermittlung.suchauftrag;

import org.jspecify.annotations.NullMarked;
