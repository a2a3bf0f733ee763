/** Finds what is wrong with an admission rule that can be read: contradictions, parts without effect, odd numbers. */
@NullMarked
package de.passgenau.matching.zulassung.pruefung;

import org.jspecify.annotations.NullMarked;
