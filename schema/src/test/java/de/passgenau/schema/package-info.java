/** What the contract promises in words, checked: its style, its examples, and that nothing is taken back. */
@NullMarked
package de.passgenau.schema;

import org.jspecify.annotations.NullMarked;
