/** What the engine may know of a person: facts and codes, no name and no address. */
@NullMarked
package de.passgenau.matching.profil;

import org.jspecify.annotations.NullMarked;
