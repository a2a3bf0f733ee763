/** How Maßnahmen are searched for: by words, by what they are and for whom, by beginning, free places and distance. */
@NullMarked
package de.passgenau.api.massnahme.suche;

import org.jspecify.annotations.NullMarked;
