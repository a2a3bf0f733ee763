/** Employers: taken up, changed and watched by the Arbeitgeberservice. */
@ApplicationModule(allowedDependencies = {"eingabe", "graphql", "graphql :: zugriff", "liste", "security", "store"})
@NullMarked
package de.passgenau.api.arbeitgeber;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
