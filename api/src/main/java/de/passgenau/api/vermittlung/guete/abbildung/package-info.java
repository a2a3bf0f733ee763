/** From the form of the examples to what the engine knows. */
@NullMarked
package de.passgenau.api.vermittlung.guete.abbildung;

import org.jspecify.annotations.NullMarked;
