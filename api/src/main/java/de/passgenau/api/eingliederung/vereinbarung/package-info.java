/** Agreements between customer and Jobcenter, and the rules for them (V-01 to V-03). */
@NullMarked
package de.passgenau.api.eingliederung.vereinbarung;

import org.jspecify.annotations.NullMarked;
