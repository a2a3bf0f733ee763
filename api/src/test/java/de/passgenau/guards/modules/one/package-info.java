/** May use nobody, and uses two. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package de.passgenau.guards.modules.one;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
