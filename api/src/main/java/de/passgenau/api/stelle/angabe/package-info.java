/** What an offer says: the work, what it demands, where, when and for how much. */
@NamedInterface("angabe")
@NullMarked
package de.passgenau.api.stelle.angabe;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
