/** What is done to a household: taken up, people coming and going, what it applies for and what is decided. */
@NullMarked
package de.passgenau.api.bedarfsgemeinschaft.vorgang;

import org.jspecify.annotations.NullMarked;
