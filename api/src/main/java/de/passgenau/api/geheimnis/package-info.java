/** The operator's secret: where it comes from, and the keys that are derived from it. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package de.passgenau.api.geheimnis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
