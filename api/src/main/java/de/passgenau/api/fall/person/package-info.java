/** How cases are found by their people: who has an open one, and which belong to a household. */
@NamedInterface("person")
@NullMarked
package de.passgenau.api.fall.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
