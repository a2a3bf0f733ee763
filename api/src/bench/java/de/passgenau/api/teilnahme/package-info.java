/** Measures how many places of one Durchgang are given in a second. */
@NullMarked
package de.passgenau.api.teilnahme;

import org.jspecify.annotations.NullMarked;
