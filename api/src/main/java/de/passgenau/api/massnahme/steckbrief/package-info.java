/** Reads what somebody wants a Steckbrief to say; everything wrong is told at its place. */
@NullMarked
package de.passgenau.api.massnahme.steckbrief;

import org.jspecify.annotations.NullMarked;
