/** What somebody searches for again and again: kept by its owner, told at once, and asked for from time to time. */
@NullMarked
package de.passgenau.api.vermittlung.suchauftrag;

import org.jspecify.annotations.NullMarked;
