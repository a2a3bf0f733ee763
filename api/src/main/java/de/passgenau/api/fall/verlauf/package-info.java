/** What happened in a case from the first Antrag to lasting work, and all of a case together. */
@NamedInterface("verlauf")
@NullMarked
package de.passgenau.api.fall.verlauf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
