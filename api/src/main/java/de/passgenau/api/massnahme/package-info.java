/** Träger and their Maßnahmen as the API shows them. */
@NullMarked
package de.passgenau.api.massnahme;

import org.jspecify.annotations.NullMarked;
