/** A sample application whose modules reach where they may not. */
@NullMarked
package de.passgenau.guards.modules;

import org.jspecify.annotations.NullMarked;
