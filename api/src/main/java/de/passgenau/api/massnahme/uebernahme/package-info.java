/** What another catalogue knows of Maßnahmen: taken over part by part, without undoing what was done here. */
@NamedInterface("uebernahme")
@NullMarked
package de.passgenau.api.massnahme.uebernahme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
