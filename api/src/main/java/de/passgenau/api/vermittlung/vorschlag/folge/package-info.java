/** What follows proposals: what a person is told of them, what is left of a deleted case, and what asks for attention. */
@NullMarked
package de.passgenau.api.vermittlung.vorschlag.folge;

import org.jspecify.annotations.NullMarked;
