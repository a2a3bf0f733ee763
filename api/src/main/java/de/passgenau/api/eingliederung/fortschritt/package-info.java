/** How far a person has come, day by day. */
@NullMarked
package de.passgenau.api.eingliederung.fortschritt;

import org.jspecify.annotations.NullMarked;
