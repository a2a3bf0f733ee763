/** What a person wants and can do, in versions that follow each other. */
@NamedInterface("profil")
@NullMarked
package de.passgenau.api.fall.profil;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
