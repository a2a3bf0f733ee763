/** What a caller may do wrong, and how a change is carried out exactly once. */
@NullMarked
package de.passgenau.api.eingabe;

import org.jspecify.annotations.NullMarked;
