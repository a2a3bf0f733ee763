/** What every entry in a case has in common: who recorded it and when, how it is corrected, and what of it was on record on a former day. */
@NamedInterface("eintrag")
@NullMarked
package de.passgenau.api.fall.eintrag;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
