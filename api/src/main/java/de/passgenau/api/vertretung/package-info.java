/** Who deputises for whom and when, beside what the identity provider says. */
@ApplicationModule(allowedDependencies = {"eingabe", "graphql :: zugriff", "security", "store"})
@NullMarked
package de.passgenau.api.vertretung;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
