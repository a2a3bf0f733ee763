/** Which Maßnahmen everybody has been to, or is to go to. */
@NullMarked
package de.passgenau.api.vermittlung.vorgeschichte;

import org.jspecify.annotations.NullMarked;
