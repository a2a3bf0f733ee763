/** Broken on purpose: what the guards of this module must catch. */
@NullMarked
package de.passgenau.matching.verstoss;

import org.jspecify.annotations.NullMarked;
