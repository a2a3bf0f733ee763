/** What changes for a household when one of its members comes of a certain age (E-02, L-04). */
@NullMarked
package de.passgenau.api.bedarfsgemeinschaft.lebensalter;

import org.jspecify.annotations.NullMarked;
