/** Naive rankings that the engine has to beat. */
@NullMarked
package de.passgenau.api.vermittlung.guete.vergleich;

import org.jspecify.annotations.NullMarked;
