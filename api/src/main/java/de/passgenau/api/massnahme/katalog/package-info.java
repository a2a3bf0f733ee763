/** The Maßnahmen of the catalogue as the API shows them: who sees which, and how much of it. */
@NamedInterface("katalog")
@NullMarked
package de.passgenau.api.massnahme.katalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
