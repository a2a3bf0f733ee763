/** The cases of the people the Jobcenter is there for: who may know of them, what they have agreed to. */
@ApplicationModule(allowedDependencies = {"eingabe", "graphql", "graphql :: fehler", "graphql :: zugriff", "liste",
        "protokoll", "security", "store"})
@NullMarked
package de.passgenau.api.fall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
