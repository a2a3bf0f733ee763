/** Events, contacts and the Belehrung, and the rules for them (V-04). */
@NamedInterface("taten")
@NullMarked
package de.passgenau.api.eingliederung.gespraech;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
