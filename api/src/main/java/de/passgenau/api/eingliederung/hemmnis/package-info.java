/** Hemmnisse that are recognised, worked on and ordered, and the rules for them (P-04, P-06). */
@NamedInterface("taten")
@NullMarked
package de.passgenau.api.eingliederung.hemmnis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
