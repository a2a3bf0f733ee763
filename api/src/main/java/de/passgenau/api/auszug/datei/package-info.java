/** The whole catalogue as a file that can be taken over again, here or elsewhere. */
@NullMarked
package de.passgenau.api.auszug.datei;

import org.jspecify.annotations.NullMarked;
