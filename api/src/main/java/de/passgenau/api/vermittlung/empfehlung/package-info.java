/** What to do next for a case: offers and Maßnahmen in one order, placement first, and what single change would open most. */
@NullMarked
package de.passgenau.api.vermittlung.empfehlung;

import org.jspecify.annotations.NullMarked;
