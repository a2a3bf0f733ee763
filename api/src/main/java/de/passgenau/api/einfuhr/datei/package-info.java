/** The command that has a running server take over cases from a file. */
@NullMarked
package de.passgenau.api.einfuhr.datei;

import org.jspecify.annotations.NullMarked;
