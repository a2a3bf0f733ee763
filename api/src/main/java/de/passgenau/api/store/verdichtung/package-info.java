/** What those who delete for good ask of the store. */
@NamedInterface("verdichtung")
@NullMarked
package de.passgenau.api.store.verdichtung;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
