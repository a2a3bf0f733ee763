/** How an offer is read from what a caller gives: places and occupations found, words made codes, wishes found. */
@NamedInterface("lesen")
@NullMarked
package de.passgenau.api.stelle.lesen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
