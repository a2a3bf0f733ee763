/** How offers are found: what lists know of each, who may know of which, and what they are searched by. */
@NullMarked
package de.passgenau.api.stelle.suche;

import org.jspecify.annotations.NullMarked;
