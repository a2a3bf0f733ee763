/** Which target group a person under 25 belongs to, and what of school and training decides that. */
@NamedInterface("u25")
@NullMarked
package de.passgenau.api.fall.u25;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
