/** Who has seen or changed which case for what purpose: append-only, chained, and without a name in the clear. */
@ApplicationModule(allowedDependencies = {"befehle", "graphql", "graphql :: fehler", "graphql :: zugriff", "liste",
        "security", "store"})
@NullMarked
package de.passgenau.api.protokoll;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
