/** Setting a page: escaped, for a browser and for paper, in words that people read. */
@NamedInterface("satz")
@NullMarked
package de.passgenau.api.schreiben.satz;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
