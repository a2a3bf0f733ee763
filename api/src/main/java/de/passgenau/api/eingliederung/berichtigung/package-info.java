/** Wrong entries are put right and stay readable. */
@NullMarked
package de.passgenau.api.eingliederung.berichtigung;

import org.jspecify.annotations.NullMarked;
