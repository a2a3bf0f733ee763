/**
 * The account of each case: which Maßnahmen are claimed for it, what became of them in its course, and which Träger may
 * know of it.
 */
@NamedInterface("konto")
@NullMarked
package de.passgenau.api.teilnahme.konto;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
