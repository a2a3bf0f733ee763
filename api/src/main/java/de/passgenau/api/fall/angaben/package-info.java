/** What a case says of its person. */
@NamedInterface("angaben")
@NullMarked
package de.passgenau.api.fall.angaben;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
