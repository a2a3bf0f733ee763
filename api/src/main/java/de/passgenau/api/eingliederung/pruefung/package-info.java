/** What a valid case looks like, whatever was done in it. */
@NullMarked
package de.passgenau.api.eingliederung.pruefung;

import org.jspecify.annotations.NullMarked;
