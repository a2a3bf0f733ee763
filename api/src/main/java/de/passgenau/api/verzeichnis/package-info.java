/** Directories to look things up in: occupations and places. */
@NullMarked
package de.passgenau.api.verzeichnis;

import org.jspecify.annotations.NullMarked;
