/** Computes from the dated facts of a case what is due when; each due day explains itself. */
@NamedInterface("rechnung")
@NullMarked
package de.passgenau.api.fristen.rechnung;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
