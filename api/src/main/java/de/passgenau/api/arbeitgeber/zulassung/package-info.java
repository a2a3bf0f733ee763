/** Employers are admitted to the pool of candidates for a time, and that is what opens the role ARBEITGEBER. */
@NullMarked
package de.passgenau.api.arbeitgeber.zulassung;

import org.jspecify.annotations.NullMarked;
