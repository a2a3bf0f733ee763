/** The hard rules of the judgement standard, read straight from the fields of the examples and without the engine. */
@NullMarked
package de.passgenau.api.vermittlung.guete.pruefung;

import org.jspecify.annotations.NullMarked;
