/** Handovers between Fallmanager, and the rules for them (T-01 to T-04, E-08). */
@NamedInterface("taten")
@NullMarked
package de.passgenau.api.eingliederung.ueberleitung;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
