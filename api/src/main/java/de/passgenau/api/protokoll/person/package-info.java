/** The protocol as far as it is about one person, for the person herself. */
@NamedInterface("person")
@NullMarked
package de.passgenau.api.protokoll.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
