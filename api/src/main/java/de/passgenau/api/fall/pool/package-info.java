/** who of a case may be found by employers in the pool, since when, until when and why no longer. */
@NamedInterface("pool")
@NullMarked
package de.passgenau.api.fall.pool;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
