/** How the engine of GraphQL is set up: nothing is done for each field that nobody asks for, and nothing stays of an event. */
@NullMarked
package de.passgenau.api.graphql.ausfuehrung;

import org.jspecify.annotations.NullMarked;
