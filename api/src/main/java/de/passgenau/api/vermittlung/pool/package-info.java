/** the pool of prepared candidates: who gets into it and out of it, and how accredited employers search it. */
@NullMarked
package de.passgenau.api.vermittlung.pool;

import org.jspecify.annotations.NullMarked;
