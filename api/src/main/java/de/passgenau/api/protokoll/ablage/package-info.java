/** Where the chains are kept: written by one thread, claimed by one process, read back and checked. */
@NullMarked
package de.passgenau.api.protokoll.ablage;

import org.jspecify.annotations.NullMarked;
