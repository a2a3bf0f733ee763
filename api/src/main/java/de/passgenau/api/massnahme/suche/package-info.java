/** The search over the catalogue: what is known of each Maßnahme and its Durchgänge today, asked for by words, values and places. */
@NamedInterface("suche")
@NullMarked
package de.passgenau.api.massnahme.suche;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
