/** In order. */
@NullMarked
package de.sample.gut;

import org.jspecify.annotations.NullMarked;
