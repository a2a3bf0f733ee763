/** How offers are found: what lists know of each, who may know of which, and what they are searched by. */
@NamedInterface("suche")
@NullMarked
package de.passgenau.api.stelle.suche;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
