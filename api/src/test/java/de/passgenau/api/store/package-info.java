/** Tests of the store. */
@NullMarked
package de.passgenau.api.store;

import org.jspecify.annotations.NullMarked;
