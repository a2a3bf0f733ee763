/** What is new to a saved search, once a day or a week and all at once, for whoever does not want to be told of each hit. */
@NullMarked
package de.passgenau.api.vermittlung.sammelmeldung;

import org.jspecify.annotations.NullMarked;
