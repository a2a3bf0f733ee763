/** Who may take part in a Maßnahme: a small German rule language, read, checked and explained. */
@NullMarked
package de.passgenau.matching.zulassung;

import org.jspecify.annotations.NullMarked;
