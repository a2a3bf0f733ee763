/** Follows what changes in the store, whoever changes it. */
@NullMarked
package de.passgenau.api.store.aenderung;

import org.jspecify.annotations.NullMarked;
