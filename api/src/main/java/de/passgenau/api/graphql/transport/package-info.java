/** How GraphQL travels: HTTP, Server-Sent Events, WebSocket, registered documents, the printed schema. */
@NullMarked
package de.passgenau.api.graphql.transport;

import org.jspecify.annotations.NullMarked;
