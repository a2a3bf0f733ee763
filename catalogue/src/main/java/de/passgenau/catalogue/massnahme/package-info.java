/** A Maßnahme from its draft to its last version: who may do what to it, and what has changed. */
@NullMarked
package de.passgenau.catalogue.massnahme;

import org.jspecify.annotations.NullMarked;
