/** Who may use which field, what for, and what was shown to whom. */
@NamedInterface("zugriff")
@NullMarked
package de.passgenau.api.graphql.zugriff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
