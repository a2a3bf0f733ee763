/** The Durchgänge of the demo Landkreis with all who take part in them, and the accounts of their cases. */
@NullMarked
package de.passgenau.api.demo.durchgang;

import org.jspecify.annotations.NullMarked;
