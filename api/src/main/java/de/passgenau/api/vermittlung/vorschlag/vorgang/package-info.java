/** What people do with proposals: made, carried on, answered by either side. */
@NullMarked
package de.passgenau.api.vermittlung.vorschlag.vorgang;

import org.jspecify.annotations.NullMarked;
