/** What the inputs and answers of the catalogue have in common. */
@NullMarked
package de.passgenau.api.massnahme.angabe;

import org.jspecify.annotations.NullMarked;
