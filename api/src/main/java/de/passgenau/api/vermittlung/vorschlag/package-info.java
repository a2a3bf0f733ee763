/** Vermittlungsvorschläge: who was proposed for which offer of work, how far that has come, and what both sides say. */
@NamedInterface("vorschlag")
@NullMarked
package de.passgenau.api.vermittlung.vorschlag;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
