/** Maßnahmen on paper: what each says of itself, who runs it, and where a place is free today. */
@NullMarked
package de.passgenau.api.auszug.blatt;

import org.jspecify.annotations.NullMarked;
