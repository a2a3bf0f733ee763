/** What would open for somebody if one single thing were solved. */
@NullMarked
package de.passgenau.matching.hebel;

import org.jspecify.annotations.NullMarked;
