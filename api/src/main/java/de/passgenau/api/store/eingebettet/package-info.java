/** The embedded document store: the MongoDB protocol in front of one H2 file, with every answered write on disk. */
@NullMarked
package de.passgenau.api.store.eingebettet;

import org.jspecify.annotations.NullMarked;
