/** Measures what a search in the catalogue and a ranking of it for a case cost. */
@NamedInterface("suche")
@NullMarked
package de.passgenau.api.massnahme.suche;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
