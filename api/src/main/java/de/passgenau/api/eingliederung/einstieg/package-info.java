/** The Einstiegsberatung, and the rules for it (E-01 to E-07, F-01). */
@NamedInterface("taten")
@NullMarked
package de.passgenau.api.eingliederung.einstieg;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
