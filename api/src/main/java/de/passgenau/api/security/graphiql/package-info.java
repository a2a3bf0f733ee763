/** GraphiQL in the browser, entirely from this application's own files, signed in like any other client. */
@NullMarked
package de.passgenau.api.security.graphiql;

import org.jspecify.annotations.NullMarked;
