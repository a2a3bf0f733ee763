/** The Steckbrief: everything a Maßnahme says of itself, part by part. */
@NullMarked
package de.passgenau.catalogue.steckbrief;

import org.jspecify.annotations.NullMarked;
