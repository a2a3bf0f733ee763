/** Tests of following changes. */
@NullMarked
package de.passgenau.api.store.aenderung;

import org.jspecify.annotations.NullMarked;
