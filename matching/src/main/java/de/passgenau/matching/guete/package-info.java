/** How good ranked lists are, measured against the judgement of people. */
@NullMarked
package de.passgenau.matching.guete;

import org.jspecify.annotations.NullMarked;
