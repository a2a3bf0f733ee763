/** How the Arbeitgeberservice looks after an employer: who does, whom to call, what was said and agreed, what comes next. */
@NamedInterface("betreuung")
@NullMarked
package de.passgenau.api.arbeitgeber.betreuung;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
