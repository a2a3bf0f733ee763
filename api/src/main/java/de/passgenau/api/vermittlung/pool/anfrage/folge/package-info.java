/** What follows requests of employers: what a person is told of them, and what becomes of them with her case. */
@NullMarked
package de.passgenau.api.vermittlung.pool.anfrage.folge;

import org.jspecify.annotations.NullMarked;
