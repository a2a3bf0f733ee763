/** The letter that asks a person to come, with or without legal consequences. */
@NullMarked
package de.passgenau.api.schreiben.einladung;

import org.jspecify.annotations.NullMarked;
