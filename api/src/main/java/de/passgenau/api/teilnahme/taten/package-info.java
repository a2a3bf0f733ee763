/** What is done with one Teilnahme, from the proposal to the last report. */
@NullMarked
package de.passgenau.api.teilnahme.taten;

import org.jspecify.annotations.NullMarked;
