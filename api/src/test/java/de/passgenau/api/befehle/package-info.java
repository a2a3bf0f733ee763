/** Tests of the command line. */
@NullMarked
package de.passgenau.api.befehle;

import org.jspecify.annotations.NullMarked;
