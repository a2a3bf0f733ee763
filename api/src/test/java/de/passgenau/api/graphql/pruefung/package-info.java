/** A running application with a few fields of its own, to try the plumbing over real HTTP. */
@NullMarked
package de.passgenau.api.graphql.pruefung;

import org.jspecify.annotations.NullMarked;
