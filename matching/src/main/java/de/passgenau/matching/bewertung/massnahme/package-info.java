/** How well a Maßnahme fits a person: the Hemmnisse first, then what else it takes to go there. */
@NullMarked
package de.passgenau.matching.bewertung.massnahme;

import org.jspecify.annotations.NullMarked;
