/** Decisions on the category of a person, and the rules for them (K-01 to K-04). */
@NamedInterface("taten")
@NullMarked
package de.passgenau.api.eingliederung.kategorie;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
