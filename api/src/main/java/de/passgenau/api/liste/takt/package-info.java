/** What goes on in the background while the application runs: the clock it goes by, and what waits for it. */
@NamedInterface("takt")
@NullMarked
package de.passgenau.api.liste.takt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
