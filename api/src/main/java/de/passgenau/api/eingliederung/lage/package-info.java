/** How somebody lives, as far as it was asked, and the rules for recording it. */
@NamedInterface("taten")
@NullMarked
package de.passgenau.api.eingliederung.lage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
