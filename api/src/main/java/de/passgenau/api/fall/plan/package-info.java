/** Where the work with a person is to lead, who does what until when, and what both sides have agreed on. */
@NamedInterface("plan")
@NullMarked
package de.passgenau.api.fall.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
