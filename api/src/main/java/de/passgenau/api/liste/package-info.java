/** Lists beside the documents: filled from the store, kept fresh, read through the engine. */
@ApplicationModule(allowedDependencies = {"befehle", "graphql", "graphql :: fehler", "graphql :: zugriff", "security",
        "store"})
@NullMarked
package de.passgenau.api.liste;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
