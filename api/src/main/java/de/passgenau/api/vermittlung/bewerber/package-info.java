/** Every open case as the engine knows its person: what may leave a case, field by field, and the stock that follows the cases. */
@NullMarked
package de.passgenau.api.vermittlung.bewerber;

import org.jspecify.annotations.NullMarked;
