/** How a stock of the engine is kept true to documents. */
@NullMarked
package de.passgenau.api.vermittlung.kartei;

import org.jspecify.annotations.NullMarked;
