/** The case of a member who is an eLb: whether there may be one, and who is in charge of it (E-02, E-07, E-08). */
@NullMarked
package de.passgenau.api.bedarfsgemeinschaft.fallanlage;

import org.jspecify.annotations.NullMarked;
