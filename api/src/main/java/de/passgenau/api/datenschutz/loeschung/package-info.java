/** How long what is kept, as data, and the run that deletes what is due and proves it. */
@NullMarked
package de.passgenau.api.datenschutz.loeschung;

import org.jspecify.annotations.NullMarked;
