/** What holds in somebody's life beside work and profile, and only the admission to Maßnahmen and the process may look at. */
@NamedInterface("lage")
@NullMarked
package de.passgenau.api.fall.lage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
