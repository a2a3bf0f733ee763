/** Durchgänge of Maßnahmen: their places, and who has, reserves or waits for one (M-03, M-05, M-06). */
@NullMarked
package de.passgenau.catalogue.durchgang;

import org.jspecify.annotations.NullMarked;
