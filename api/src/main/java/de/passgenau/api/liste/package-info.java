/** Lists beside the documents: filled from the store, kept fresh, read through the engine. */
@NullMarked
package de.passgenau.api.liste;

import org.jspecify.annotations.NullMarked;
