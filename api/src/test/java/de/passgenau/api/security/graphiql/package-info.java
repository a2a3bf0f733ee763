/** GraphiQL as a person meets it, in a real browser. */
@NullMarked
package de.passgenau.api.security.graphiql;

import org.jspecify.annotations.NullMarked;
