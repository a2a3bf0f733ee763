/** Server-Sent Events: one answer that many threads write to, one after the other. */
@NullMarked
package de.passgenau.api.graphql.transport.strom;

import org.jspecify.annotations.NullMarked;
