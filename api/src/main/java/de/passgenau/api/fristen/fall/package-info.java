/** Reads a case for the dates that rules ask for, and for nothing else. */
@NullMarked
package de.passgenau.api.fristen.fall;

import org.jspecify.annotations.NullMarked;
