/** Which offers and persons have changed one after the other, kept so that nobody who looks away for a while misses one. */
@NullMarked
package de.passgenau.api.vermittlung.folge;

import org.jspecify.annotations.NullMarked;
