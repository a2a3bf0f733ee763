/** The plumbing of the GraphQL endpoint. */
@ApplicationModule(allowedDependencies = {"andrang", "geheimnis", "security"})
@NullMarked
package de.passgenau.api.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
