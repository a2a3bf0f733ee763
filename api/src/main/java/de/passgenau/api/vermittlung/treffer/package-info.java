/** Rankings of Maßnahmen and of people for them, each hit with its reasons; the engine proposes, a person decides. */
@NullMarked
package de.passgenau.api.vermittlung.treffer;

import org.jspecify.annotations.NullMarked;
