/** Agreements between customer and Jobcenter, and the rules for them (V-01 to V-03). */
@NamedInterface("taten")
@NullMarked
package de.passgenau.api.eingliederung.vereinbarung;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
