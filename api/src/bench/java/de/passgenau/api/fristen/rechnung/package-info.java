/** Measures what it costs to know all that is due. */
@NullMarked
package de.passgenau.api.fristen.rechnung;

import org.jspecify.annotations.NullMarked;
