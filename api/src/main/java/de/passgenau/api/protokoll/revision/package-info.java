/** The protocol as those see it who watch over it: asked and checked, over the wire and on the command line. */
@NullMarked
package de.passgenau.api.protokoll.revision;

import org.jspecify.annotations.NullMarked;
