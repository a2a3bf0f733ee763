/** Looks for what must not be there: names and numbers of persons in logs, metrics, spans and index files. */
@NullMarked
package de.passgenau.api.datenspuren;

import org.jspecify.annotations.NullMarked;
