/** What is due in which case, kept in memory and true to the cases, and asked for in GraphQL. */
@NamedInterface("bestand")
@NullMarked
package de.passgenau.api.fristen.bestand;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
