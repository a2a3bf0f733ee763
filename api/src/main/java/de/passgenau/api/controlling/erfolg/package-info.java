/** What became of those who took part in Maßnahmen, what it cost, and which places are paid for nothing. */
@NamedInterface("erfolg")
@NullMarked
package de.passgenau.api.controlling.erfolg;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
