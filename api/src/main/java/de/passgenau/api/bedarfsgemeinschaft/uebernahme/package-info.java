/** What a Fachverfahren knows of households: who belongs to them in which role, what was applied for and granted. */
@NamedInterface("uebernahme")
@NullMarked
package de.passgenau.api.bedarfsgemeinschaft.uebernahme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
