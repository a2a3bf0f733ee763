/** The clock by which work goes on in the background while the application runs. */
@NamedInterface("takt")
@NullMarked
package de.passgenau.api.liste.takt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
