/** The plumbing of the GraphQL endpoint. */
@NullMarked
package de.passgenau.api.graphql;

import org.jspecify.annotations.NullMarked;
