/** Arbeitgeberservice and case management go through who fits an offer together: a list that keeps who decided what, and why. */
@NamedInterface("runde")
@NullMarked
package de.passgenau.api.vermittlung.runde;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
