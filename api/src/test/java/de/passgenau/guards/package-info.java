/** Guards over all modules: what the build refuses, each proven by a sample that is broken. */
@NullMarked
package de.passgenau.guards;

import org.jspecify.annotations.NullMarked;
