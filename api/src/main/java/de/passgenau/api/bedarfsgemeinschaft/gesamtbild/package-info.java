/** The open points and chances of all members of a household side by side (K-05). */
@NullMarked
package de.passgenau.api.bedarfsgemeinschaft.gesamtbild;

import org.jspecify.annotations.NullMarked;
