/** Appointments with a person, and the rules for them (E-01, E-02, E-04, E-05). */
@NamedInterface("taten")
@NullMarked
package de.passgenau.api.eingliederung.termin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
