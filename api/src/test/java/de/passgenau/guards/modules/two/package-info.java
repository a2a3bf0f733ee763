/** Reaches into the inside of one. */
@NullMarked
package de.passgenau.guards.modules.two;

import org.jspecify.annotations.NullMarked;
