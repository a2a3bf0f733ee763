/** What a caller may do wrong, and how a change is carried out exactly once. */
@ApplicationModule(allowedDependencies = {"security", "graphql", "graphql :: zugriff", "store"})
@NullMarked
package de.passgenau.api.eingabe;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
