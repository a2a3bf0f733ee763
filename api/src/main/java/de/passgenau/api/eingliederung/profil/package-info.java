/** The profile of a person in versions, and the rules for it (P-01, P-02, N-16). */
@NamedInterface("taten")
@NullMarked
package de.passgenau.api.eingliederung.profil;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
