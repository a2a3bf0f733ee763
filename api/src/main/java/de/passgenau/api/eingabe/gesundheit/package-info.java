/** Whether a free text tells something about a person's health, which has no place in one. */
@NullMarked
package de.passgenau.api.eingabe.gesundheit;

import org.jspecify.annotations.NullMarked;
