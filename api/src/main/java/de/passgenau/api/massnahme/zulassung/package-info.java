/** Admission rules of Maßnahmen: read with the directories at hand, told as a sentence, and looked through for what is hardly meant. */
@NamedInterface("zulassung")
@NullMarked
package de.passgenau.api.massnahme.zulassung;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
