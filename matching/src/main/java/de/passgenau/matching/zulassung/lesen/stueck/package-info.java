/** Takes the text of a rule into pieces, and keeps how far they have been read and what was wrong with them. */
@NullMarked
package de.passgenau.matching.zulassung.lesen.stueck;

import org.jspecify.annotations.NullMarked;
