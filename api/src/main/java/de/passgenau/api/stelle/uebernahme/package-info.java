/** What another stock of offers knows: taken over without undoing what was done here, and ended when it is gone there. */
@NamedInterface("uebernahme")
@NullMarked
package de.passgenau.api.stelle.uebernahme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
