/** Wrong entries are put right and stay readable. */
@NamedInterface("taten")
@NullMarked
package de.passgenau.api.eingliederung.berichtigung;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
