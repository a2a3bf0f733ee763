/** How the running application is watched and ended: health, metrics, log lines, shutdown. */
@ApplicationModule(allowedDependencies = {"graphql", "graphql :: fehler", "liste", "security", "store"})
@NullMarked
package de.passgenau.api.betrieb;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
