/**
 * Catalogues in open-Q-cat, the exchange format of further training in Germany: read in portions however long they are,
 * offers and their events put together.
 */
@NullMarked
package de.passgenau.api.einfuhr.katalog.openqcat;

import org.jspecify.annotations.NullMarked;
