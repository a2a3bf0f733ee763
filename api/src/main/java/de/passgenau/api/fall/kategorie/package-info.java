/** How near to work a person is, who has decided so and why, from the first decision on. */
@NamedInterface("kategorie")
@NullMarked
package de.passgenau.api.fall.kategorie;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
