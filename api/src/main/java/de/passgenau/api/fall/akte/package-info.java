/** What is on record in a case, as of any day, in the form in which callers read it. */
@NamedInterface("akte")
@NullMarked
package de.passgenau.api.fall.akte;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
