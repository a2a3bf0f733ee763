/** Dated rules of the integration process: what is due when, and why, computed from data. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package de.passgenau.api.fristen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
