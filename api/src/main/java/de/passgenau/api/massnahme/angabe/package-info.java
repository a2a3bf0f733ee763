/** What the inputs and answers of the catalogue have in common. */
@NamedInterface("angabe")
@NullMarked
package de.passgenau.api.massnahme.angabe;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
