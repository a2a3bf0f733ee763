/** The commands of the command line: found, explained and run without starting the application. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package de.passgenau.api.befehle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
