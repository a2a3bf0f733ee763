/** Who writes, and what a Jobcenter has to say about consequences: data of the Jobcenter, checked at start. */
@NullMarked
package de.passgenau.api.schreiben.absender;

import org.jspecify.annotations.NullMarked;
