/** Everything that is stored about a person, told to her: gathered, readable, and written down. */
@NullMarked
package de.passgenau.api.datenschutz.auskunft;

import org.jspecify.annotations.NullMarked;
