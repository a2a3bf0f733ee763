/** The account of each case: which Maßnahmen are claimed for it, what became of them, and which Träger may know of it. */
@NullMarked
package de.passgenau.api.teilnahme.konto;

import org.jspecify.annotations.NullMarked;
