/** Employers: taken up, changed and watched by the Arbeitgeberservice. */
@NullMarked
package de.passgenau.api.arbeitgeber;

import org.jspecify.annotations.NullMarked;
