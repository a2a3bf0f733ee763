/** The end of the work on a case, and its beginning again. */
@NamedInterface("taten")
@NullMarked
package de.passgenau.api.eingliederung.abschluss;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
