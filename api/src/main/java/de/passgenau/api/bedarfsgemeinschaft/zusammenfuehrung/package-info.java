/** Two households that are one, two cases that are one person's, and what follows. */
@NullMarked
package de.passgenau.api.bedarfsgemeinschaft.zusammenfuehrung;

import org.jspecify.annotations.NullMarked;
