/** Tables as offices hand them on: lines and named columns. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package de.passgenau.api.tabelle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
