/** How Durchgänge are planned, planned otherwise and called off, and what everybody sees of them. */
@NamedInterface("planung")
@NullMarked
package de.passgenau.api.teilnahme.planung;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
