/** The check whether the lists are as the documents are, on the command line and in the running server. */
@NullMarked
package de.passgenau.api.liste.pruefung;

import org.jspecify.annotations.NullMarked;
