/** German words as people write them: spelling, gender forms, abbreviations, compounds and typing errors. */
@NullMarked
package de.passgenau.matching.text;

import org.jspecify.annotations.NullMarked;
