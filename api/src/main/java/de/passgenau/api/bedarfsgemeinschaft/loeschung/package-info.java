/** When households go, and what is stored about their members with them. */
@NullMarked
package de.passgenau.api.bedarfsgemeinschaft.loeschung;

import org.jspecify.annotations.NullMarked;
