/** What follows from a household for the cases of its members, and how they are kept in line with it whatever happens in between. */
@NullMarked
package de.passgenau.api.bedarfsgemeinschaft.abgleich;

import org.jspecify.annotations.NullMarked;
