/** What a Fallmanager notes because a rule asks for it: searches for offers, and judgements with their reasons. */
@NamedInterface("vermerk")
@NullMarked
package de.passgenau.api.fall.vermerk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
