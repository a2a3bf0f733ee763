/** The command that has a running server take over Maßnahmen from a file, whatever it is written in. */
@NullMarked
package de.passgenau.api.einfuhr.katalog.datei;

import org.jspecify.annotations.NullMarked;
