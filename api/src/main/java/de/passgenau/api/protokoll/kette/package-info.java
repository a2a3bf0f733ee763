/** The chain of entries as pure values: how one follows another, how days are sealed, how a chain is checked. */
@NullMarked
package de.passgenau.api.protokoll.kette;

import org.jspecify.annotations.NullMarked;
