/** Tests of the embedded store, with real processes and real disks. */
@NullMarked
package de.passgenau.api.store.eingebettet;

import org.jspecify.annotations.NullMarked;
