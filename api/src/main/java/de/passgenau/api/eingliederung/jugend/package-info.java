/** The target groups under 25, and the rules for them (U-01 to U-05). */
@NamedInterface("taten")
@NullMarked
package de.passgenau.api.eingliederung.jugend;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
