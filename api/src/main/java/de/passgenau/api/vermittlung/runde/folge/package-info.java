/** What follows lines of sessions: what a person is told of them, and what becomes of them with her case. */
@NullMarked
package de.passgenau.api.vermittlung.runde.folge;

import org.jspecify.annotations.NullMarked;
