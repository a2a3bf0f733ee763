/** Measures what the lists of a Fallmanager cost with all cases of a Jobcenter. */
@NullMarked
package de.passgenau.api.fristen.bestand;

import org.jspecify.annotations.NullMarked;
