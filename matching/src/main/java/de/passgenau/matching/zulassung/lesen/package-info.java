/** Reads an admission rule from a text, or says what is wrong with it and where. */
@NullMarked
package de.passgenau.matching.zulassung.lesen;

import org.jspecify.annotations.NullMarked;
