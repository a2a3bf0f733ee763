/** The command that has a running server take over job offers from a file, in whichever of the usual forms it is. */
@NullMarked
package de.passgenau.api.einfuhr.stelle.datei;

import org.jspecify.annotations.NullMarked;
