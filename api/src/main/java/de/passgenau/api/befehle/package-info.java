/** The commands of the command line: found, explained and run without starting the application. */
@NullMarked
package de.passgenau.api.befehle;

import org.jspecify.annotations.NullMarked;
