/** The profile, the Hemmnisse and the category of a person, and the rules for them (P-01 to P-06, K-01 to K-04). */
@NullMarked
package de.passgenau.api.eingliederung.profil;

import org.jspecify.annotations.NullMarked;
