/** Released copies of the contract, and the promise that the next one takes nothing back. */
@NullMarked
package de.passgenau.schema.release;

import org.jspecify.annotations.NullMarked;
