/** Who of the demo Landkreis is in the pool of candidates for employers. */
@NullMarked
package de.passgenau.api.demo.pool;

import org.jspecify.annotations.NullMarked;
