/** Every offer that stands as the engine knows it: what everybody may read of it, and never a wish that is held back. */
@NullMarked
package de.passgenau.api.vermittlung.stelle;

import org.jspecify.annotations.NullMarked;
