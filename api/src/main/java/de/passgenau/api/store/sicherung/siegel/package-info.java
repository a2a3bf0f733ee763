/** A stream is sealed part by part, so that it opens whole and in order or not at all. */
@NullMarked
package de.passgenau.api.store.sicherung.siegel;

import org.jspecify.annotations.NullMarked;
